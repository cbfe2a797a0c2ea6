/// The passage that a statement rests on, and the paper that it stands in.
package struct StatementSource: Sendable, Hashable, Codable {
  /// Of the paper's file.
  package var sha256: String
  package var path: String
  package var reference: String?
  package var municipality: String?
  /// The exchange's identifier; nil where the letter has none.
  package var exchange: String?
  /// The question's number as printed.
  package var number: String?
  package var page: Int
  /// UTF-8 offsets into the letter's text.
  package var start: Int
  package var end: Int
  /// The passage's words, exactly as they stand at `start..<end`.
  package var text: String
  /// True where the letter's text was recognised from images; nil where the file itself says it.
  package var recognised: Bool?

  package init(
    sha256: String, path: String, reference: String?, municipality: String?, exchange: String?,
    number: String?, page: Int, start: Int, end: Int, text: String,
    recognised: Bool? = nil
  ) {
    self.sha256 = sha256
    self.path = path
    self.reference = reference
    self.municipality = municipality
    self.exchange = exchange
    self.number = number
    self.page = page
    self.start = start
    self.end = end
    self.text = text
    self.recognised = recognised
  }

  package var range: TextRange { TextRange(start, end) }
}

/// Writes every field, absent ones as null; but what was not recognised says nothing of it.
extension StatementSource {
  private enum Key: String, CodingKey {
    case sha256, path, reference, municipality, exchange, number, page, start, end, text, recognised
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(sha256, forKey: .sha256)
    try fields.encode(path, forKey: .path)
    try fields.encode(reference, forKey: .reference)
    try fields.encode(municipality, forKey: .municipality)
    try fields.encode(exchange, forKey: .exchange)
    try fields.encode(number, forKey: .number)
    try fields.encode(page, forKey: .page)
    try fields.encode(start, forKey: .start)
    try fields.encode(end, forKey: .end)
    try fields.encode(text, forKey: .text)
    try fields.encodeIfPresent(recognised, forKey: .recognised)
  }
}
