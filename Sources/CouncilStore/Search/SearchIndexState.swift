/// How far a search index goes with the letters beside it.
package struct SearchIndexState: Sendable, Equatable {
  /// Papers that are not in the index: imported by a version without it.
  package var missingPapers: Int
  /// Whether other rules made the index than the program has now.
  package var isOutdated: Bool

  package init(missingPapers: Int, isOutdated: Bool) {
    self.missingPapers = missingPapers
    self.isOutdated = isOutdated
  }
}
