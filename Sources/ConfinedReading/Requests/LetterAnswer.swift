import ByteCodecs
internal import ConfinedWorkers
package import CouncilStore
package import DocumentFormats

/// What a worker answers. Its reader believes none of it: the worker has seen the letter.
package enum LetterAnswer {
  case failed(DocumentError)
  /// Read, but not to be written down.
  case unwritable(String)
  case shown([UInt8])
  /// Everything but the letter's bytes, which never come back from a worker. The packed JSON is
  /// stored as it came: whoever unpacks it decodes it, and finds it damaged or not.
  case read(ReadLetter)
  /// Not read: so many of its pages have to be recognised, which is another worker's task.
  case recognitionNeeded(pages: Int)

  var encoded: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .failed(let error):
      writer.write(UInt8(0))
      writer.write(error.kind.rawValue)
      writer.write(error.detail.map(Self.safe))
    case .unwritable(let detail):
      writer.write(UInt8(1))
      writer.write(Self.safe(detail))
    case .shown(let json):
      writer.write(UInt8(2))
      writer.write(json)
    case .read(let letter):
      writer.write(UInt8(3))
      letter.write(to: &writer)
    case .recognitionNeeded(let pages):
      writer.write(UInt8(4))
      writer.write(pages)
    }
    return writer.bytes
  }

  init(
    decoding bytes: ArraySlice<UInt8>, of request: LetterRequest, _ limits: WorkerLimits
  ) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    switch try reader.readByte() {
    case 0:
      let kind = try reader.readWord(DocumentError.Kind.self)
      self = .failed(DocumentError(kind, detail: try reader.readOptionalString()))
    case 1:
      self = .unwritable(try reader.readString())
    case 2:
      let json = Array(try reader.readBytes())
      try Self.check(json)
      self = .shown(json)
    case 3:
      let letter = try ReadLetter(from: &reader, of: request)
      let most = max(limits.freeAnswer, request.bytes.count * limits.answerRatio)
      guard (0...most).contains(letter.json.count) else {
        throw ByteReader.Malformed(detail: "JSON of \(letter.json.count) bytes")
      }
      self = .read(letter)
    case 4:
      let pages = try reader.readInt()
      guard pages > 0, request.recognition == .needed else {
        throw ByteReader.Malformed(detail: "recognition that nobody asked for")
      }
      self = .recognitionNeeded(pages: pages)
    default:
      throw ByteReader.Malformed(detail: "an unknown answer")
    }
    guard reader.isAtEnd else { throw ByteReader.Malformed(detail: "more than an answer") }
  }

  /// One line of JSON in UTF-8, as far as its bytes show.
  private static func check(_ json: [UInt8]) throws(ByteReader.Malformed) {
    guard json.first == UInt8(ascii: "{"), json.last == UInt8(ascii: "\n"),
      !json.dropLast().contains(where: { $0 < 0x20 }),
      String(validating: json, as: UTF8.self) != nil
    else { throw ByteReader.Malformed(detail: "malformed JSON") }
  }

  /// What a library says may hold anything.
  private static func safe(_ text: String) -> String {
    text.contains("\0") ? text.split(separator: "\0").joined(separator: " ") : text
  }
}
