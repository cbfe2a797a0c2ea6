internal import CouncilModel
import LetterReading
import SearchAnalysis

/// What a worker keeps from one letter to the next.
package struct WorkerCaches {
  /// Remembers the words of all letters.
  let analyzer = TextAnalyzer()
  /// Remembers their numbers.
  var json = JSONText()

  package init() {}
}
