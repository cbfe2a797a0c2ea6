import Testing

@testable import InquiryStructure

struct HeadCellsTests {
  @Test(arguments: [
    ("SPD-Fraktion\tVorlage Nr.:\t2020/0455", ["SPD-Fraktion", "Vorlage Nr.:\t2020/0455"]),
    (
      "Vorlage Nr.:\t2020/0455\tVerantwortlich:\tDez. 3",
      ["Vorlage Nr.:\t2020/0455", "Verantwortlich:\tDez. 3"]
    ),
    ("Gremium\tTermin\tTOP", ["Gremium Termin TOP"]), ("Verantwortlich:\t", ["Verantwortlich:"]),
    ("Rat\t14.12.2020 \t 3", ["Rat 14.12.2020 3"]),
    ("Vorlage Nr.:\tVerantwortlich:\tDez. 3", ["Vorlage Nr.:", "Verantwortlich:\tDez. 3"]),
  ])
  func `A row is taken apart into labels with their values`(row: String, lines: [String]) {
    #expect(HeadCells.lines(of: row) == lines)
  }

  @Test func `Values below a row of labels stand after their label`() {
    #expect(
      HeadCells.columns(of: "Gremium\tTermin", over: "Rat\t14.12.2020")
        == ["Gremium\tRat", "Termin\t14.12.2020"])
  }

  @Test(arguments: [("Gremium\tTermin", "Rat"), ("Rat\tTermin", "a\tb"), ("Gremium", "Rat")])
  func `Rows that do not match have no columns`(labels: String, values: String) {
    #expect(HeadCells.columns(of: labels, over: values) == nil)
  }
}
