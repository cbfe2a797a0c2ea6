/// The character set that an HTML file declares: `<meta charset=…>`, the `Content-Type` of a meta
/// element, or an XML declaration.
enum DeclaredCharset {
  /// Browsers look at the first 1024 bytes; information systems put it after long scripts.
  private static let searchedBytes = 65_536
  private static let longestName = 40

  static func find(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(searchedBytes).map(ASCII.lowercased)
    return value(after: "charset", in: head) ?? value(after: "encoding", in: head)
  }

  /// The name after `key =`, in quotes or without.
  private static func value(after key: String, in head: [UInt8]) -> String? {
    let key = Array(key.utf8)
    var start = 0
    while let found = ASCII.firstIndex(of: key, in: head, from: start) {
      start = found + key.count
      var rest = head[start...].drop(while: ASCII.isSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { ASCII.isSpace($0) || $0 == 0x22 || $0 == 0x27 }
      let name = rest.prefix(longestName).prefix { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
        default: false
        }
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}
