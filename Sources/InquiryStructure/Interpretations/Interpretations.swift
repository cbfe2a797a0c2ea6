import CouncilModel

/// The ways to read a letter. Each that is possible reads it as a whole, each reading is scored, and
/// the best is taken. Add an interpretation here.
enum Interpretations {
  /// Readings whose scores differ by less are as good as each other.
  private static let tie = 0.5

  static func best(of letter: LabelledLetter) -> (reading: Reading, diagnostics: [Diagnostic]) {
    let form = FormReader(text: letter.text).entries()
    if !form.isEmpty {
      let drafts = form.map(ExchangeBuilder.Draft.init)
      return (Reading(name: "the form", drafts: drafts, form: form), [])
    }
    let scorer = ReadingScore(text: letter.text)
    var best = OutlineInterpretation(letter: letter).reading()
    var score = scorer.score(of: best)
    // "1. Karla Muster, Auenrode": numbers that ask nothing.
    if score < 0, best.drafts.allSatisfy({ !$0.question.isEmpty }) {
      best = Reading(name: best.name, drafts: [])
      score = 0
    }
    var others = [
      Reading(name: "the table", drafts: QuestionTables(text: letter.text).drafts()),
      Reading(name: "what minutes report", drafts: reported(beside: best, letter)),
    ]
    if best.drafts.isEmpty {
      others.append(
        Reading(
          name: "the numbers of a statement", drafts: NumberedStatements(letter: letter).drafts()))
    }
    others.removeAll(where: \.drafts.isEmpty)
    guard !others.isEmpty else { return (best, []) }
    var diagnostics: [Diagnostic] = []
    for reading in others {
      let other = scorer.score(of: reading)
      if abs(other - score) < tie, score > 0 {
        diagnostics = [
          Diagnostic(
            .info,
            "questions and answers are told apart by \(best.name) or by \(reading.name); "
              + "both are as likely")
        ]
      }
      guard other > score else { continue }
      if other - score >= tie { diagnostics = [] }
      (best, score) = (reading, other)
    }
    return (best, diagnostics)
  }

  /// Indirect speech stands where nothing is asked outright, or below a list that is asked and
  /// answered in it.
  private static func reported(
    beside outline: Reading, _ letter: LabelledLetter
  ) -> [ExchangeBuilder.Draft] {
    let speech = ReportedSpeech(text: letter.text, pieces: letter.pieces, labels: letter.labels)
    guard outline.drafts.contains(where: { !$0.question.isEmpty && $0.number != nil }) else {
      return speech.drafts()
    }
    return speech.drafts(beside: outline.drafts)
  }
}
