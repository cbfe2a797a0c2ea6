/// What ranking has to know of the whole index.
package struct SearchStatistics: Sendable, Equatable {
  package var entries: Int
  /// In words of question and answer.
  package var averageLength: Double

  package init(entries: Int, averageLength: Double) {
    self.entries = entries
    self.averageLength = averageLength
  }
}
