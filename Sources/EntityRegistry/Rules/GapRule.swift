internal import CouncilModel
internal import GermanText

/// Questions that a letter prints and does not answer, and those that it refuses to.
struct GapRule {
  /// - Parameter absences: exchanges in which something is said not to be known.
  func gaps(in letter: Extraction, absences: Set<Int>) -> [Gap] {
    guard letter.paper.paperType == .answer || letter.paper.paperType == .minutes else { return [] }
    return letter.exchanges.indices.compactMap { index -> Gap? in
      let exchange = letter.exchanges[index]
      let isOpen =
        exchange.disposition == .notAnswered
        || exchange.disposition == .refused && !absences.contains(index)
      guard isOpen, Self.asks(exchange.question), let range = exchange.questionRange,
        let name = QuestionName.name(of: exchange, in: letter.paper)
      else { return nil }
      return Gap(
        subject: EntityName(.information, name), exchange: index, range: range,
        rule: exchange.disposition == .refused ? "gap.refused" : "gap.notAnswered")
    }
  }

  /// Whether the words ask for something: a list item that was taken for a question does not.
  private static func asks(_ question: String) -> Bool {
    if question.contains("?") { return true }
    let words = question.lowercased().split { !$0.isLetter }
    return words.contains("bitte")
      || words.first.map { Interrogatives.contains(String($0)) } ?? false
  }

  struct Gap {
    var subject: EntityName
    var exchange: Int
    /// UTF-8 offsets into the letter's text.
    var range: TextRange
    var rule: String
  }
}
