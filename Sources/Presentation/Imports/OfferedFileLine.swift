package import CouncilStore

/// A file that was offered, as a line of JSON.
package struct OfferedFileLine: Encodable, Sendable {
  private enum Key: String, CodingKey {
    case path, pathHex, state, kind, reason, sha256, letter, bytes, attempts, changed
  }

  private var file: OfferedFile
  /// As it was offered, with `\xFC` for what is not UTF-8.
  package private(set) var path: String
  /// How often its reading was begun.
  package let attempts: Int

  package init(_ file: OfferedFile) {
    self.file = file
    path = file.name
    attempts = file.attempts
  }

  /// The same without the folders in which the file lies, which are nobody else's matter.
  package var withFileName: OfferedFileLine {
    var line = self
    line.path = PaperTitle.fileName(path)
    line.file.key = Array(file.key.split(separator: UInt8(ascii: "/")).last ?? [])
    return line
  }

  /// Writes what is not there as null; the path's bytes only where they are not UTF-8.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(path, forKey: .path)
    if String(validating: file.key, as: UTF8.self) == nil {
      try fields.encode(Self.hexadecimal(file.key), forKey: .pathHex)
    }
    try fields.encode(file.state, forKey: .state)
    try fields.encode(file.kind, forKey: .kind)
    try fields.encode(file.reason, forKey: .reason)
    try fields.encode(file.sha256, forKey: .sha256)
    try fields.encode(file.letter, forKey: .letter)
    try fields.encode(file.byteCount, forKey: .bytes)
    try fields.encode(attempts, forKey: .attempts)
    try fields.encode(file.changed, forKey: .changed)
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
