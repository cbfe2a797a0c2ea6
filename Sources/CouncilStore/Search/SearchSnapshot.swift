/// One state of a search index: terms in, entries out. Ranking, snippets and the query language are
/// above it and the same for every store.
///
/// Handed into `SearchIndex.together`; not to be used after that, nor by several threads.
package protocol SearchSnapshot {
  /// What ranking has to know of the whole index.
  func searchStatistics() throws(StoreError) -> SearchStatistics

  /// Entries that keep the condition and all filters, in no order.
  ///
  /// - Parameter condition: nil for all entries that keep the filters.
  func matches(
    _ condition: TermCondition?, filters: [SearchFilter]
  ) throws(StoreError) -> TermMatches

  /// Entries by their numbers, in that order.
  func entries(_ ids: [Int64]) throws(StoreError) -> [SearchEntry]

  /// The entries of an exchange or a paper that a user names.
  func entries(of place: StoredPlace) throws(StoreError) -> [SearchEntry]

  /// Dates of entries for sorting: the paper's own, else the session's.
  func dates(of ids: [Int64]) throws(StoreError) -> [Int64: String]

  /// Counts for entries, by kind.
  func facets(
    _ kinds: [SearchFacet.Kind], of ids: [Int64], limit: Int
  ) throws(StoreError) -> [SearchFacet]

  /// How many entries each term stands in; terms that stand nowhere are left out.
  func frequencies(of terms: [String]) throws(StoreError) -> [String: Int]

  /// Terms of the archive that have about a term's length and letters, as of the last count: at least
  /// those with so few letters different.
  ///
  /// - Parameter sameStart: only those that begin with the same letter; others cost a look at all.
  func vocabulary(
    near term: String, within distance: Int, sameStart: Bool
  ) throws(StoreError) -> [VocabularyTerm]

  /// Terms of the archive that begin or end with another and are longer by so many bytes at least,
  /// the most frequent first, as of the last count.
  func vocabulary(
    containing term: String, longerBy rest: Int, limit: Int
  ) throws(StoreError) -> [VocabularyTerm]

  /// The same of terms that begin with another; needs no look at all terms.
  func vocabulary(
    beginning term: String, longerBy rest: Int, limit: Int
  ) throws(StoreError) -> [VocabularyTerm]

  /// Compounds of the archive's vocabulary in which a term is a part that the analysis alone does
  /// not see, the most frequent first.
  func compounds(of part: String, limit: Int) throws(StoreError) -> [VocabularyTerm]
}
