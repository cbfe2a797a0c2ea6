/// A query that cannot be understood, with the place that is wrong.
package struct QueryError: Error, Sendable, Equatable {
  /// What was asked.
  package var query: String
  /// In characters of the query.
  package var position: Int
  /// Why it cannot be answered, in words for a person.
  package var reason: String

  /// The reason, the query, and an arrow beneath the place:
  ///
  ///     a closing quote is missing
  ///       radweg "neue brücke
  ///              ^
  package var message: String {
    let line = query.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
    return "\(reason)\n  \(line)\n  \(String(repeating: " ", count: position))^"
  }
}
