import CouncilModel
import Testing

@testable import InquiryStructure

struct DispositionRulesTests {
  @Test(arguments: [
    ("", Exchange.Disposition.notAnswered), ("Offen", .notAnswered), ("–", .notAnswered),
    ("Antwort folgt.", .notAnswered),
    ("Der Eingang Ihrer Anfrage wird bestätigt.", .notAnswered),
    ("Siehe 2.", .referred), ("Siehe Anlage. Auf Frage 1 wird verwiesen.", .referred),
    ("Nein.", .answered), ("Es sind zwei Stellen.", .answered),
    ("Siehe 2. Zusätzlich gibt es einen Beirat.", .answered),
    ("Dazu liegen keine Daten vor.", .refused),
    ("Dazu liegen keine Daten vor. Sie werden nicht erfasst.", .refused),
    ("Es gibt zwei Treffs. Die Besucher werden nicht erfasst.", .partial),
  ])
  func `An answer's words say what became of the question`(
    answer: String, disposition: Exchange.Disposition
  ) {
    #expect(DispositionRules.disposition(of: answer) == disposition)
  }

  @Test func `A long answer that begins with what is not known is partial`() {
    let answer =
      "Dazu liegen keine Daten vor. "
      + Array(repeating: "Der Verein betreibt einen Treff.", count: 8).joined(separator: " ")
    #expect(DispositionRules.disposition(of: answer) == .partial)
  }
}
