package import CouncilStore

/// An answer that a search found.
package struct SearchHit: Sendable {
  /// What was found.
  package var entry: SearchEntry
  /// How well it answers the query; comparable within one result only.
  package var score: Double
  /// The piece of it in which most of the words stand.
  package var snippet: Snippet
  /// The whole question with the words that were looked for.
  package var question: Snippet
  /// The piece of the answer in which most of the words stand, else its beginning.
  package var answer: Snippet

  /// What `show` and `similar` take: the exchange's identifier, else the first digits of the
  /// paper's hash.
  package var id: String { entry.exchange ?? String(entry.sha256.prefix(16)) }
}

/// `{"id":…,"reference":…,"path":…,"council":…,"date":…,"number":…,"question":…,"snippet":…,"score":…}`
extension SearchHit: Encodable {
  private enum Key: String, CodingKey {
    case id, sha256, path, reference, council, subject, date, meetingDate, factions, number,
      question
    case disposition, topics, snippet, score
  }

  /// Writes every field, absent ones as null, as everywhere.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(entry.sha256, forKey: .sha256)
    try fields.encode(entry.path, forKey: .path)
    try fields.encode(entry.reference, forKey: .reference)
    try fields.encode(entry.municipality, forKey: .council)
    try fields.encode(entry.subject, forKey: .subject)
    try fields.encode(entry.date, forKey: .date)
    try fields.encode(entry.meetingDate, forKey: .meetingDate)
    try fields.encode(entry.factions, forKey: .factions)
    try fields.encode(entry.number, forKey: .number)
    try fields.encode(entry.exchange == nil ? nil : entry.question, forKey: .question)
    try fields.encode(entry.disposition, forKey: .disposition)
    try fields.encode(entry.topics, forKey: .topics)
    try fields.encode(snippet.marked(), forKey: .snippet)
    try fields.encode((score * 1000).rounded() / 1000, forKey: .score)
  }
}
