import CouncilModel
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct StaffingTableTests {
  @Test(arguments: [
    ("Fachbereich Stellenanteile in VZW Bauhof ⟦12,50⟧ Archiv ⟦3,25⟧"),
    ("Amt VZÄ Quote Bauhof ⟦12,50⟧ 93,6% Archiv ⟦3,25⟧ 100,0% Museum 4 ⟦1,75⟧ 88,1%"),
    ("VZÄ je Amt Bauhof ⟦12,50⟧ Archiv ⟦3,25⟧"),
    ("Amt VZÄ Kosten Bauhof ⟦12,50⟧ 3,40 € Archiv ⟦3,25⟧ 1,20 €"),
    ("Amt VZÄ Bauhof ⟦12,50⟧ Archiv ⟦3,25⟧ Die Zahlen sind vorläufig: 7,50 und 8,50"),
  ])
  func `Numbers with decimals after a unit without a number are cells`(marked: String) {
    let text = MarkedTokens(marked)
    #expect(Self.cells(in: [text.passage]).map(text.word) == text.marked.spans)
  }

  @Test(arguments: [
    "Amt VZÄ Bauhof 12,50", "Die VZÄ sind bekannt: 12,50 und 3,25",
    "Amt Kosten Bauhof 12,50 Archiv 3,25",
    "Amt VZÄ Bauhof 12 Archiv 3", "Wie viele VZÄ gibt es? 12,50 oder 3,25",
    "Amt VZÄ Bauhof -12,50 Archiv -3,25", "VZÄ pro Fall 12,50 oder 3,25",
    "Amt VZÄ Bauhof 12,50 % Archiv 3,25 %", "Amt VZÄ Bauhof 12,50 Euro Archiv 3,25 Euro",
  ])
  func `One number, prose, other units and ratios make no table`(text: String) {
    let text = MarkedTokens(text)
    #expect(Self.cells(in: [text.passage]).map(text.word) == [])
  }

  @Test func `A table goes on in the next passage until a question or a heading`() {
    let head = MarkedTokens("Amt VZÄ Bauhof 12,50")
    let rows = MarkedTokens("Archiv 3,25")
    let question = MarkedTokens("Und wer hat 7,50 davon?", kind: .question)
    let later = MarkedTokens("Museum 8,50")
    let cells = Self.cells(in: [head, rows, question, later].map(\.passage))
    #expect(cells.map(\.passage) == [0, 1])
  }

  @Test func `Numbers that belong to a phrase are no cells`() {
    let text = MarkedTokens("Amt VZÄ Bauhof 12,50 Archiv 3,25 Museum 1,75")
    let cells = StaffingTable.cells(in: [text.passage], [true]) { _, token in
      text.tokens[token].text == "3,25"
    }
    #expect(cells.map(text.word) == ["12,50", "1,75"])
  }

  @Test(arguments: [
    ("⟦12,5⟧", true), ("⟦12,50⟧", true), ("⟦12,500⟧", false), ("⟦12⟧", false), ("⟦12,5⟧ %", false),
    ("⟦12,5⟧ km", false), ("Nr. ⟦12,5⟧", true), ("nr ⟦12,5⟧", false), ("-⟦12,5⟧", false),
    ("⟦Amt⟧", false),
  ])
  func `A cell has one or two decimals and no other unit`(marked: String, isCell: Bool) {
    let text = MarkedTokens(marked)
    #expect(StaffingTable.isCell(text.tokens, text.first) == isCell)
  }

  private static func cells(in passages: [TokenizedPassage]) -> [StaffingTable.Cell] {
    StaffingTable.cells(in: passages, passages.map { _ in true }) { _, _ in false }
  }
}

extension MarkedTokens {
  fileprivate func word(_ cell: StaffingTable.Cell) -> String { tokens[cell.token].text }
}
