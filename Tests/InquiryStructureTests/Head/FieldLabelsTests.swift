import Testing

@testable import InquiryStructure

struct FieldLabelsTests {
  @Test(arguments: [
    ("Vorlage Nr.: 2020/0455", FieldLabels.Field.reference, "2020/0455"),
    ("Verantwortlich:  Dez.  3", .office, "Dez. 3"),
    ("Betreff: Treff am Wehr", .subject, "Treff am Wehr"),
    ("Fraktion / Partei: SPD", .originator, "SPD"), ("Datum\t03.05.2021", .date, "03.05.2021"),
    ("Sitzungstermin:", .meeting, ""), ("STATUS: öffentlich", .visibility, "öffentlich"),
    ("Telefon: 1234", .other, "1234"),
  ])
  func `A label at a line's start says what its value is`(
    line: String, field: FieldLabels.Field, value: String
  ) throws {
    let found = try #require(FieldLabels.split(line))
    #expect(found.field == field)
    #expect(found.value == value)
  }

  @Test(arguments: [
    "Der Treff am Wehr: ein Konzept", "Vorlage", "Betreffend: Treff", "Die Verwaltung", ": 12", "",
  ])
  func `Other lines have no label`(line: String) {
    #expect(FieldLabels.split(line)?.value == nil)
  }

  @Test(arguments: [("Vorlage Nr.:", true), ("ö/nö", true), ("Termin", true), ("Rat", false)])
  func `A table cell is a label with or without a colon`(cell: String, isLabel: Bool) {
    #expect(FieldLabels.isLabel(cell) == isLabel)
  }
}
