/// How a word was recognised from the image of a page.
package struct WordRecognition: Sendable, Equatable {
  /// What the engine says of it, from 0 to 100. High for many a wrong word, too: it tells nonsense
  /// from text, and no right number from a wrong one.
  package var confidence: UInt8
  /// Whether it may hold a number that was read otherwise a second time, or could not be read a
  /// second time: no fact is made of it.
  package var isUncertain: Bool

  package init(confidence: UInt8, isUncertain: Bool = false) {
    self.confidence = confidence
    self.isUncertain = isUncertain
  }
}
