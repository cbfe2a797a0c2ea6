/// The address of something on a server, read as leniently as feeds need it: white space around it is
/// dropped, what may not stand in an address is encoded, and one that is encoded as a whole is decoded.
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  /// What was odd about how it was written.
  package enum Oddity: Sendable {
    /// Encoded as a whole, or with `&amp;` between its parts.
    case encoded
    /// Without a host: beginning with "/" or "?".
    case relative
    /// "//" in its path.
    case doubleSlash
  }

  /// `http` or `https`.
  package let scheme: String
  /// In lower case, with the port where one is named: "ris.example.org", "127.0.0.1:8080".
  package let host: String
  /// Path and query, as they are asked for: "/oparl/paper/1?page=2".
  package let path: String
  package let oddities: [Oddity]

  /// As it is asked for.
  package var description: String { "\(scheme)://\(host)\(path)" }

  /// What objects are known by: without doubled slashes in the path, which the same feed writes here
  /// and not there.
  package var identity: String {
    let query = path.firstIndex(of: "?") ?? path.endIndex
    var plain = ""
    for character in path[..<query] where character != "/" || plain.last != "/" {
      plain.append(character)
    }
    return "\(scheme)://\(host)\(plain)\(path[query...])"
  }

  /// Whether it is on this machine.
  package var isLoopback: Bool {
    guard !host.hasPrefix("[") else { return host == "[::1]" || host.hasPrefix("[::1]:") }
    let parts = host.prefix { $0 != ":" }.split(separator: ".")
    let isNumber = parts.count == 4 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    return parts == ["localhost"] || (isNumber && parts[0] == "127")
  }

  /// - Parameter base: where it was found; what a relative address starts from.
  /// - Returns: nil where it is no address of `http` or `https`, or names a user.
  package init?(_ written: String, from base: WebAddress? = nil) {
    var text = String(written.drop(while: \.isWhitespace))
    while text.last?.isWhitespace == true { text.removeLast() }
    var oddities: [Oddity] = []
    let start = text.prefix(16).lowercased()
    if start.hasPrefix("http%3a") || start.hasPrefix("https%3a") {
      text = Self.decoded(text)
      oddities.append(.encoded)
    }
    if text.contains("&amp;") {
      text = text.split(separator: "&amp;", omittingEmptySubsequences: false)
        .joined(separator: "&")
      oddities.append(.encoded)
    }
    if let fragment = text.firstIndex(of: "#") { text = String(text[..<fragment]) }
    guard let colon = text.firstRange(of: "://") else {
      guard let base, let first = text.first, first == "/" || first == "?" else { return nil }
      let stem = first == "?" ? String(base.path.prefix { $0 != "?" }) : ""
      let isHost = text.hasPrefix("//")
      let whole =
        isHost ? "\(base.scheme):\(text)" : "\(base.scheme)://\(base.host)\(stem)\(text)"
      guard let address = WebAddress(whole) else { return nil }
      (scheme, host, path) = (address.scheme, address.host, address.path)
      self.oddities = oddities + [.relative] + address.oddities
      return
    }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[colon.upperBound...]
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    var host = rest[..<end].lowercased()
    for usual in scheme == "http" ? [":80", ":"] : [":443", ":"] where host.hasSuffix(usual) {
      host.removeLast(usual.count)
    }
    guard !host.isEmpty, !host.contains("@"), !host.contains(where: \.isWhitespace) else {
      return nil
    }
    let path = rest[end...]
    self.scheme = scheme
    self.host = host
    self.path = Self.encoded(path.hasPrefix("/") ? String(path) : "/" + path)
    if self.path.prefix(while: { $0 != "?" }).contains("//") { oddities.append(.doubleSlash) }
    self.oddities = oddities
  }

  // MARK: Percent signs

  private static let forbidden = Set("\"<>\\^`{|}".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// With a percent sign and two digits for what may not stand in an address.
  private static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isLoosePercent =
        byte == UInt8(ascii: "%") && value(bytes[(index + 1)...].prefix(2)) == nil
      if byte <= 0x20 || byte >= 0x7F || forbidden.contains(byte) || isLoosePercent {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), let byte = value(bytes[(index + 1)...].prefix(2)) {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Of two hexadecimal digits.
  private static func value(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else {
      return nil
    }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
