/// The fields above a mail (RFC 5322, section 2.2), as `.eml` and `.mhtml` files begin with them.
struct MailHeader {
  /// Bytes in which the header stands.
  private static let searchedBytes = 16_384
  /// Fields that no letter prints; "From:" and "Subject:" it may. In lower case.
  private static let technicalFields: Set<String> = [
    "mime-version", "content-type", "content-transfer-encoding", "message-id", "received",
    "return-path", "snapshot-content-location", "dkim-signature", "x-mailer", "references",
    "in-reply-to", "delivered-to", "authentication-results", "user-agent",
  ]
  private static let fewestTechnicalFields = 2

  private(set) var isWebArchive = false

  /// Nil where a text begins otherwise; most are told by their first line.
  init?(_ text: ArraySlice<UInt8>) {
    var technical = 0
    var rest = text.prefix(Self.searchedBytes)
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[line.endIndex...].dropFirst()
      guard let first = line.first, first != UInt8(ascii: "\r") else { break }
      // A field's value goes on in lines that begin with white space.
      if ASCII.isSpace(first) || line.starts(with: "From ".utf8) { continue }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(Self.isInName)
      else { break }
      let name = String(decoding: line[..<colon].map(ASCII.lowercased), as: UTF8.self)
      if Self.technicalFields.contains(name) { technical += 1 }
      isWebArchive = isWebArchive || Self.isOfWebArchive(name, line[colon...])
    }
    guard technical >= Self.fewestTechnicalFields else { return nil }
  }

  private static func isOfWebArchive(_ name: String, _ value: ArraySlice<UInt8>) -> Bool {
    if name == "snapshot-content-location" { return true }
    let value = value.map(ASCII.lowercased)
    return name == "content-type"
      && ASCII.firstIndex(of: Array("multipart/related".utf8), in: value, from: 0) != nil
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(ASCII.lowercased(byte)) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "-")
  }
}
