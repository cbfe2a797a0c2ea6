/// What ranking has to know of the whole index.
package struct SearchStatistics: Sendable, Equatable {
  package var entries: Int
  /// In words of question and answer.
  package var averageLength: Double
  /// Papers that are not in the index: imported by a version without it.
  package var missingPapers: Int
  /// Whether other rules made the index than the program has now.
  package var isOutdated: Bool

  package init(entries: Int, averageLength: Double, missingPapers: Int, isOutdated: Bool) {
    self.entries = entries
    self.averageLength = averageLength
    self.missingPapers = missingPapers
    self.isOutdated = isOutdated
  }
}
