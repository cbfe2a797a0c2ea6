import ByteCodecs

/// What goes through a worker's pipes: a kind, a length, and so many bytes.
struct Frame: Sendable, Equatable {
  enum Kind: UInt8, Sendable {
    /// The worker is confined.
    case ready = 1
    /// The worker cannot be confined; why.
    case refusal = 2
    /// A letter to read.
    case request = 3
    /// How many pages the letter has: four bytes.
    case pages = 4
    case answer = 5
    /// Nothing of the answer is missing.
    case end = 6
    /// Part of a letter is done, and the next begins: how many parts are done, and of how many, four
    /// bytes each.
    case part = 7
  }

  /// In bytes: kind and length.
  static let headLength = 5

  var kind: Kind
  var content: [UInt8]

  /// As it goes through the pipe.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headLength + content.count)
    bytes += Self.head(kind, length: content.count)
    bytes += content
    return bytes
  }

  static func head(_ kind: Kind, length: Int) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(kind.rawValue)
    writer.write(UInt32(length))
    return writer.bytes
  }
}
