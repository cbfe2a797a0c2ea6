import CouncilModel
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct StaffingColumnsTests {
  @Test(arguments: [
    ("Amt\tVZÄ\nBau\t12,5\nArchiv\t3,25", ["12,5", "3,25"]),
    ("Amt\tVZÄ\tKosten\nBau\t12,5\t3,40\nArchiv\t3\t1,20", ["12,5", "3"]),
    ("Amt\tSoll (VZW)\tIst (VZW)\nBau\t2,5\t2,0", ["2,5", "2,0"]),
    ("Amt\tStellenanteile\nBau\t0,5", ["0,5"]),
    ("Amt\tSoll\tdavon\n(VZW)\tfrei (VZW)\nBau\t12,50\t6,00", ["12,50", "6,00"]),
    ("Amt\tVZÄ\nBau\t93 %\nArchiv\t2,5 €", []), ("Amt\tVZÄ\nBau\t2019", []),
    ("Amt\tVZÄ\nBau\tkeine", []),
  ])
  func `The numbers under a head with a unit are cells`(table: String, cells: [String]) throws {
    let text = MarkedTokens(table, kind: .table)
    let columns = try #require(StaffingColumns(text.passage))
    #expect(columns.cells.map { text.tokens[$0].text } == cells)
  }

  @Test(arguments: [
    ("Amt\tKosten\nBau\t12,5", Passage.Kind.table), ("Amt VZÄ Bau 12,5", .table),
    ("Amt\tVZÄ\nBau\t12,5", .paragraph), ("Amt\tStellen\nBau\t12,5", .table), ("", .table),
  ])
  func `Without cells or a unit in its head a passage has no such columns`(
    table: String, kind: Passage.Kind
  ) {
    #expect(StaffingColumns(MarkedTokens(table, kind: kind).passage) == nil)
  }
}
