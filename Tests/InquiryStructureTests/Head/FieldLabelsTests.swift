import Testing

@testable import InquiryStructure

struct FieldLabelsTests {
  @Test(arguments: [
    ("Vorlage Nr.: 2020/0455", FieldLabels.Field.reference, "2020/0455"),
    ("Verantwortlich:  Dez.  3", .office, "Dez. 3"),
    ("Betreff: Treff am Wehr", .subject, "Treff am Wehr"),
    ("Fraktion / Partei: SPD", .originator, "SPD"), ("Datum\t03.05.2021", .date, "03.05.2021"),
    ("Sitzungstermin:", .meeting, ""), ("STATUS: öffentlich", .visibility, "öffentlich"),
    ("Telefon: 1234", .other, "1234"), ("Antragsnummer: A/12", .reference, "A/12"),
    ("Az.: 50-12/3", .file, "50-12/3"), ("Beschluss-Nr. : 617", .reference, "617"),
    ("Beantwortet durch: Amt 50", .office, "Amt 50"),
    ("Beantwortet am: 03.05.2021", .date, "03.05.2021"),
    ("Einreicherin: Petra Beispiel", .originator, "Petra Beispiel"),
    ("Anfrage von: Petra Beispiel", .originator, "Petra Beispiel"),
    ("Anfrage vom: 03.05.2021", .other, "03.05.2021"),
    ("Datum der Sitzung: 03.05.2021", .meeting, "03.05.2021"),
    ("Eingegangen am: 03.05.2021", .other, "03.05.2021"),
    ("Titel der Anfrage: Treff", .subject, "Treff"), ("- Thema: Treff", .subject, "Treff"),
    ("Thema | Treff", .subject, "Treff"), ("B e t r e f f: Treff", .subject, "Treff"),
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
