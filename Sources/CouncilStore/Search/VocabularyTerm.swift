/// A term of the index with how many entries it stands in, as of the last count.
package struct VocabularyTerm: Sendable, Hashable {
  package var term: String
  package var entries: Int

  package init(_ term: String, entries: Int) {
    self.term = term
    self.entries = entries
  }
}
