internal import CouncilModel
internal import GermanText

/// What a worker keeps from one letter to the next.
struct ReaderMemory {
  /// Remembers the words of all letters.
  let analyzer = TextAnalyzer()
  /// Remembers their numbers.
  var json = JSONText()
  /// The CPU time that each stage took, of all letters together.
  var times = StageTimes()
}
