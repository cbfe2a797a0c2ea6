internal import CouncilModel
internal import GermanText

/// What a worker keeps from one letter to the next.
package struct ReaderMemory {
  /// Remembers the words of all letters.
  let analyzer = TextAnalyzer()
  /// Remembers their numbers.
  var json = JSONText()

  package init() {}
}
