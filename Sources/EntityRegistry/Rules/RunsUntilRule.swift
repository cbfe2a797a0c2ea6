internal import CouncilModel
internal import GermanText
import TextMatching

/// Until when something runs: "Das Programm Sozialer Zusammenhalt läuft in der Bahnhofsvorstadt bis
/// 2025", "Das Projekt ist bis Ende 2024 befristet".
struct RunsUntilRule: StatementRule {
  private static let runs: WordSet = [
    "läuft", "laufen", "endet", "enden", "befristet", "bewilligt",
  ]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    let ends = sentence.facts.compactMap { fact -> String? in
      if case .period(let period) = fact.value, period.role == .deadline { period.end } else { nil }
    }
    guard ends.count == 1, let end = ends.first, let verb = sentence.first(Self.runs),
      !Hypothetical.isHypothetical(sentence),
      let phrase = sentence.phrases.phrase(at: sentence.range.lowerBound, before: verb),
      let subject = subject(of: phrase, in: sentence)
    else { return [] }
    return [
      Draft(
        subject: subject, property: .deadline, value: .date(end), range: sentence.range, to: end,
        rule: "deadline.runs")
    ]
  }

  private func subject(of phrase: NounPhrase, in sentence: AnswerSentence) -> EntityName? {
    if let programme = sentence.programmes.first(where: { $0.range.overlaps(phrase.core) }) {
      return EntityName(.programme, programme.name)
    }
    return Clause.topic(phrase, in: sentence)?.subject
  }
}
