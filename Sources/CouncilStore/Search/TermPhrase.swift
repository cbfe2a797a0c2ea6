/// Terms that stand one after the other; the last may be only a word's beginning.
package struct TermPhrase: Sendable, Hashable {
  /// Where a phrase has to stand.
  package enum Place: Sendable, Hashable {
    case anywhere
    /// In the subject or the question.
    case asked
  }

  package var terms: [String]
  package var isPrefix: Bool
  package var place: Place

  package init(_ terms: [String], isPrefix: Bool = false, in place: Place = .anywhere) {
    self.terms = terms
    self.isPrefix = isPrefix
    self.place = place
  }

  /// The same terms, wherever they stand.
  package var anywhere: TermPhrase { TermPhrase(terms, isPrefix: isPrefix) }
}
