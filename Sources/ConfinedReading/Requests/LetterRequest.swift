package import ByteCodecs
internal import ConfinedWorkers

/// What a worker is asked: the bytes of a letter, and what to make of them. It sees no file.
package struct LetterRequest: Sendable, Equatable {
  package enum Purpose: UInt8, Sendable {
    /// The JSON.
    case showing = 0
    /// The JSON, compressed, and what a store writes down.
    case storing = 1
  }

  /// Whether text is recognised where a letter has none.
  package enum Recognition: UInt8, Sendable {
    case never = 0
    /// Where it is needed.
    case needed = 1
  }

  package var purpose: Purpose
  package var recognition: Recognition
  /// What `source.path` will say.
  package var path: String
  package var sha256: String
  /// The hash after which the exchanges are named.
  package var identity: String
  package var bytes: [UInt8]

  package var encoded: [UInt8] {
    let names = path.utf8.count + sha256.utf8.count + identity.utf8.count
    var writer = ByteWriter(capacity: bytes.count + names + 32)
    writer.write(purpose.rawValue)
    writer.write(recognition.rawValue)
    writer.write(path)
    writer.write(sha256)
    writer.write(identity)
    writer.write(bytes)
    return writer.bytes
  }

  package init(
    purpose: Purpose, recognition: Recognition = .never, path: String, sha256: String,
    identity: String, bytes: [UInt8]
  ) {
    self.purpose = purpose
    self.recognition = recognition
    self.path = path
    self.sha256 = sha256
    self.identity = identity
    self.bytes = bytes
  }

  package init(decoding bytes: [UInt8]) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    guard let purpose = Purpose(rawValue: try reader.readByte()) else {
      throw ByteReader.Malformed(detail: "an unknown purpose")
    }
    guard let recognition = Recognition(rawValue: try reader.readByte()) else {
      throw ByteReader.Malformed(detail: "an unknown wish for recognition")
    }
    self.purpose = purpose
    self.recognition = recognition
    path = try reader.readString()
    sha256 = try reader.readString()
    identity = try reader.readString()
    self.bytes = Array(try reader.readBytes())
  }
}
