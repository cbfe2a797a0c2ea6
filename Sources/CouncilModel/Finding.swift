package import FoundationEssentials

/// What an extractor found in a passage, before it is placed in the document.
package struct Finding: Sendable, Hashable {
  /// Index of the passage in the letter.
  package var passage: Int
  /// UTF-8 offsets into the passage's text.
  package var range: TextRange
  package var value: FactValue
  package var rule: String
  package var confidence: Decimal

  package init(
    passage: Int, range: TextRange, value: FactValue, rule: String, confidence: Decimal = 1
  ) {
    self.passage = passage
    self.range = range
    self.value = value
    self.rule = rule
    self.confidence = confidence
  }
}
