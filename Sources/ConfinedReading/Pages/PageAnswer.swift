package import ByteCodecs
package import CouncilModel

/// What a worker that draws answers; its parent believes none of it.
package enum PageAnswer: Sendable, Equatable {
  case failed(String)
  /// Of the pages in order; nil for one that is damaged.
  case sizes([PageSize?])
  case image(PageImage)

  /// In points: larger than any page that a PDF may have (14,400), to a power of two.
  private static let longestSide = 16_384
  /// Whose sizes are answered.
  private static let mostPages = 20_000
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
