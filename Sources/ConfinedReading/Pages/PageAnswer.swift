package import ByteCodecs
package import CouncilModel
package import LetterReading

/// What a worker that draws answers; its parent believes none of it.
package enum PageAnswer: Sendable, Equatable {
  case failed(String)
  /// Of the pages in order; nil for one that is damaged.
  case sizes([PageSize?])
  case image(PageImage)
  case words([WordPlaces.Word])

  /// In points: larger than any page that a PDF may have (14,400), to a power of two.
  private static let longestSide = 16_384
  /// Whose sizes are answered.
  private static let mostPages = 20_000
  /// Of a letter: a budget of a thousand pages has half as many.
  private static let mostWords = 1_000_000
  /// How a WebP file begins, and what stands after its length.
  private static let container = (start: Array("RIFF".utf8), kind: Array("WEBPVP8L".utf8))

  package var encoded: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .failed(let reason):
      writer.write(UInt8(0))
      writer.write(reason)
    case .sizes(let sizes):
      writer.write(UInt8(1))
      writer.write(sizes.count)
      for size in sizes { Self.write(size ?? PageSize(width: 0, height: 0), to: &writer) }
    case .image(let image):
      writer.write(UInt8(2))
      Self.write(image.size, to: &writer)
      writer.write(image.webp)
    case .words(let words):
      writer.write(UInt8(3))
      writer.write(words.count)
      for word in words { Self.write(word, to: &writer) }
    }
    return writer.bytes
  }

  package init(decoding bytes: ArraySlice<UInt8>) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    switch try reader.readByte() {
    case 0: self = .failed(try reader.readString())
    case 1:
      var sizes: [PageSize?] = []
      let count = try reader.readInt()
      guard (0...Self.mostPages).contains(count) else {
        throw ByteReader.Malformed(detail: "sizes of \(count) pages")
      }
      for _ in 0..<count {
        let size = try Self.readSize(from: &reader)
        sizes.append(size.width > 0 && size.height > 0 ? size : nil)
      }
      self = .sizes(sizes)
    case 2:
      let size = try Self.readSize(from: &reader)
      let webp = Array(try reader.readBytes())
      // Anything else is never sent to a browser.
      guard webp.starts(with: Self.container.start),
        webp.dropFirst(8).starts(with: Self.container.kind)
      else { throw ByteReader.Malformed(detail: "no image") }
      self = .image(PageImage(size: size, webp: webp))
    case 3:
      var words: [WordPlaces.Word] = []
      let count = try reader.readInt()
      guard (0...Self.mostWords).contains(count) else {
        throw ByteReader.Malformed(detail: "\(count) words")
      }
      for _ in 0..<count { words.append(try Self.readWord(from: &reader)) }
      self = .words(words)
    default: throw ByteReader.Malformed(detail: "an unknown answer")
    }
    guard reader.isAtEnd else { throw ByteReader.Malformed(detail: "more than an answer") }
  }

  /// In hundredths of a point: numbers that every reader can check.
  private static func write(_ size: PageSize, to writer: inout ByteWriter) {
    for side in [size.width, size.height] {
      let inRange = side.isFinite ? min(max(side, 0), Double(longestSide)) : 0
      writer.write(Int((inRange * 100).rounded()))
    }
  }

  private static func write(_ word: WordPlaces.Word, to writer: inout ByteWriter) {
    writer.write(word.text)
    writer.write(word.start)
    writer.write(word.page)
    for side in [word.box.left, word.box.top, word.box.right, word.box.bottom] {
      let bound = Double(longestSide)
      writer.write(Int(((side.isFinite ? min(max(side, -bound), bound) : 0) * 100).rounded()))
    }
  }

  private static func readWord(
    from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> WordPlaces.Word {
    let text = try reader.readString()
    let (start, page) = (try reader.readInt(), try reader.readInt())
    var sides: [Double] = []
    for _ in 0..<4 {
      let side = try reader.readInt()
      guard (-longestSide * 100...longestSide * 100).contains(side) else {
        throw ByteReader.Malformed(detail: "no place")
      }
      sides.append(Double(side) / 100)
    }
    guard start >= 0, page > 0 else { throw ByteReader.Malformed(detail: "no word's place") }
    return WordPlaces.Word(
      text: text, start: start, page: page,
      box: BoundingBox(left: sides[0], top: sides[1], right: sides[2], bottom: sides[3]))
  }

  private static func readSize(
    from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> PageSize {
    let (width, height) = (try reader.readInt(), try reader.readInt())
    guard (0...longestSide * 100).contains(width), (0...longestSide * 100).contains(height) else {
      throw ByteReader.Malformed(detail: "no page's size")
    }
    return PageSize(width: Double(width) / 100, height: Double(height) / 100)
  }
}
