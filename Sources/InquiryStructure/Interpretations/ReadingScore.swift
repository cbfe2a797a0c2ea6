import CouncilModel
import GermanText
import TextMatching

/// Scores a reading as a whole: every question asks and is answered once, and no answer holds what
/// asks. The weights are relative; a question with its answer is worth two.
struct ReadingScore {
  private static let asks = 1.0
  /// What stands for a question and asks nothing is a line of something else.
  private static let asksNothing = -1.5
  private static let answered = 1.0
  /// A question that waits while others are answered.
  private static let waiting = -0.5
  /// A question that stands inside an answer was not told from it.
  private static let questionInside = -1.0
  /// A row of a table that is read as one text.
  private static let rowInside = -0.75
  private static let sameNumber = -1.0

  let text: LetterText

  func score(of reading: Reading) -> Double {
    let drafts = reading.drafts
    let areAnswered = drafts.contains { !$0.answers.isEmpty }
    var score = 0.0
    var numbers: Set<String> = []
    for draft in drafts {
      score += question(of: draft)
      if !draft.answers.isEmpty {
        score += Self.answered + answer(of: draft)
      } else if areAnswered {
        score += Self.waiting
      }
      if let printed = draft.printed,
        !numbers.insert("\(draft.item?.block ?? 0) \(printed)").inserted
      {
        score += Self.sameNumber
      }
    }
    return score
  }

  private func question(of draft: ExchangeBuilder.Draft) -> Double {
    guard !draft.question.isEmpty else { return 0 }
    let question = draft.question.map(text.string).joined(separator: " ")
    if question.containsLiteral("\t") { return Self.asksNothing }
    return QuestionCues.asks(question) || QuestionCues.beginsAsQuestion(question)
      || draft.number?.isNamed == true || QuestionCues.isDirective(question)
      || SpeechAct.act(in: question)?.kind == .asks
      || question.contains(anyOf: SpeechVerbs.signs)
      ? Self.asks : Self.asksNothing
  }

  private func answer(of draft: ExchangeBuilder.Draft) -> Double {
    draft.answers.reduce(0) { sum, range in
      var sum = sum
      for line in text.string(range).nonEmptyLines where line.containsLiteral("\t") {
        let cell = String(line.prefix { $0 != "\t" })
        if cell.endsWithQuestionMark || QuestionCues.isRequest(cell) { sum += Self.rowInside }
      }
      return sum
    }
  }
}
