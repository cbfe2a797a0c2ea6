import CouncilModel
import Testing

@testable import InquiryStructure

struct TableRegionsTests {
  private func regions(_ lines: [String], role: TextLine.Role = .body) -> [Range<Int>] {
    let text = LetterText(lines: lines, role: role)
    return TableRegions.regions(in: text.lines, of: text)
  }

  @Test func `A run of short lines with numbers is a table with its head`() {
    let lines = [
      "Die Plätze verteilen sich auf die Orte der Stadt wie folgt.", "Ort", "Plätze", "Lindenhof",
      "12", "Neustadt", "7,5", "Altstadt", "30%", "Alle Zahlen gelten für das laufende Jahr.",
    ]
    #expect(regions(lines) == [1..<9])
  }

  @Test(arguments: [
    ["Lindenhof", "12", "Neustadt", "7"],
    ["Lindenhof", "Neustadt", "Altstadt"],
    ["Es sind 12.", "Es sind 7.", "Es sind 30."],
    ["eins", "zwei", "12", "drei", "vier", "fünf", "sechs", "13", "sieben", "acht", "neun", "14"],
  ])
  func `Few numbers, no numbers and sentences make no table`(lines: [String]) {
    #expect(regions(lines) == [])
  }

  @Test func `Rows that the format marks may be long`() {
    let row = "Der Treff am Wehr hat in diesem Jahr insgesamt 12 Plätze frei."
    #expect(regions([row, row, row], role: .tableRow) == [0..<3])
    #expect(regions([row, row, row]) == [])
  }

  @Test func `Two tables with a sentence between them are two regions`() {
    let table = ["Ort Plätze", "Nord 1", "Süd 2", "West 3"]
    #expect(regions(table + ["Im Vorjahr war es so."] + table) == [0..<4, 5..<9])
  }
}
