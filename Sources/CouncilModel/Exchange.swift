/// One question with its answer.
package struct Exchange: Sendable, Hashable, Codable {
  package enum Disposition: String, Sendable, Codable {
    case answered
    /// Part of what was asked is said to be unknown or not available.
    case partial
    /// It is said that the information does not exist or cannot be given.
    case refused
    /// Only points elsewhere.
    case referred
    /// Asked, and no answer stands in this document.
    case notAnswered
  }

  /// Stable across re-imports and re-parses of the same bytes.
  package var id: String
  /// As printed without final dot or bracket ("1", "1.1", "2a"); nil where unnumbered.
  package var number: String?
  /// Without its label; empty where the letter prints only "Zu 1.".
  package var question: String
  package var answer: String
  /// Whether several questions share the answer.
  package var joint: Bool
  package var disposition: Disposition
  /// Nil where the letter does not print the question.
  package var questionRange: TextRange?
  package var answerRanges: [TextRange]

  package init(
    id: String, number: String?, question: String, answer: String, joint: Bool = false,
    disposition: Disposition, questionRange: TextRange? = nil, answerRanges: [TextRange] = []
  ) {
    self.id = id
    self.number = number
    self.question = question
    self.answer = answer
    self.joint = joint
    self.disposition = disposition
    self.questionRange = questionRange
    self.answerRanges = answerRanges
  }
}
