internal import CouncilModel
internal import GermanText
import TextMatching

/// What is said not to exist or not to be known: "Eine vollständige Übersicht liegt dem A50 derzeit
/// nicht vor", "Hierzu liegen der Verwaltung keine Daten vor", "wird nicht statistisch erfasst".
struct AbsenceRule: StatementRule {
  /// "liegt ⟨dem⟩ A50 nicht vor", "ist ⟨im⟩ Fachbereich 50 nicht vorhanden"
  private static let beforeSpeakers = WordSet(Prepositions.by + ["dem", "der", "den", "im"])
  private static let conditional: WordSet = ["wenn", "falls", "sofern", "soweit", "solange", "ob"]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard !sentence.contains(anyOf: Self.conditional),
      let denial = DenialReader.denial(in: sentence),
      let name = AbsenceSubject.name(of: denial, in: sentence)
    else { return [] }
    return [
      Draft(
        subject: EntityName(.information, name), property: .available, value: .nothing,
        polarity: .denied, statedBy: speaker(in: denial.clause, sentence), range: sentence.range,
        rule: "absence.stated")
    ]
  }

  /// "liegt ⟨dem A50⟩ nicht vor", "ist ⟨im Fachbereich 50⟩ nicht vorhanden"
  private func speaker(in clause: Range<Int>, _ sentence: AnswerSentence) -> String? {
    MentionedOffices(sentence: sentence).mentions().first { office in
      let before = sentence.word(office.range.lowerBound - 1)
      return clause.overlaps(office.range)
        && Self.beforeSpeakers.contains(before)
    }?.name
  }
}
