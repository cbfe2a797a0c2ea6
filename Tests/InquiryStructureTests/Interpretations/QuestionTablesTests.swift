import CouncilModel
import Testing

@testable import InquiryStructure

struct QuestionTablesTests {
  /// The exchanges of a table's rows as "number | question | answer".
  private func exchanges(_ rows: [String]) -> [String] {
    let text = LetterText(lines: rows, role: .tableRow)
    return QuestionTables(text: text).drafts().map { draft in
      [draft.printed ?? "–"] + (draft.question + draft.answers).map(text.string)
    }.map { $0.joined(separator: " | ") }
  }

  @Test func `A table's head says which column asks and which answers`() {
    #expect(
      exchanges(["Frage\tAntwort", "Wer zahlt?\tDas Land", "Termine nennen\tIm Mai"])
        == ["– | Wer zahlt? | Das Land", "– | Termine nennen | Im Mai"])
    #expect(
      exchanges(["Nr.\tFrage\tStellungnahme", "1\tWer zahlt?\tDas Land"])
        == ["1 | Wer zahlt? | Das Land"])
  }

  @Test func `Without a head, most rows ask`() {
    #expect(
      exchanges(["1. Wer zahlt?\tDas Land", "2. Wer baut?\tDie Stadt"])
        == ["1 | Wer zahlt? | Das Land", "2 | Wer baut? | Die Stadt"])
  }

  @Test func `Tables of figures ask nothing`() {
    #expect(exchanges(["Träger\tStellen", "Auenhilfe\t2,5", "Lernwerk\t1,0"]) == [])
  }
}
