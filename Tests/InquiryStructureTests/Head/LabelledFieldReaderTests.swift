import Testing

@testable import InquiryStructure

struct LabelledFieldReaderTests {
  private func fields(_ lines: String...) -> HeadFields {
    LabelledFieldReader(lines: lines.map { HeadLine($0) }).fields()
  }

  @Test func `Labels with their values on one line fill the fields`() {
    let fields = fields(
      "Vorlage Nr.: 2020/0455", "Betreff: Treff am Wehr", "Verantwortlich: Dez. 3",
      "Fraktion: SPD", "Sitzungstermin: 14.12.2018", "Datum: 03.12.2018", "Status: nichtöffentlich")
    #expect(fields.reference == "2020/0455")
    #expect(fields.subject == "Treff am Wehr")
    #expect(fields.offices == ["Dez. 3"])
    #expect(fields.originators == ["SPD"])
    #expect(fields.meetingDate == "2018-12-14")
    #expect(fields.date == "2018-12-03")
    #expect(fields.isPublic == false)
    #expect(fields.used == Set(0...6))
  }

  @Test func `Labels first and values later are joined by the values' shape`() {
    let fields = fields(
      "Vorlage Nr.:", "Verantwortlich:", "Sitzungstermin:", "Stadtplanungsamt", "14.12.2018",
      "2020/0455", "Treff am Wehr")
    #expect(fields.reference == "2020/0455")
    #expect(fields.offices == ["Stadtplanungsamt"])
    #expect(fields.meetingDate == "2018-12-14")
    #expect(fields.used == Set(0...5))
    #expect(fields.firstLabelled == 0)
    #expect(fields.lastLabelled == 5)
  }

  @Test func `One label takes the next line as its value`() {
    #expect(fields("Betreff:", "Treff am Wehr").subject == "Treff am Wehr")
    #expect(fields("Fragesteller:", "Petra Beispiel").originators == ["Petra Beispiel"])
  }

  @Test func `Empty fields stay empty`() {
    let fields = fields("Verantwortlich: Dez.", "Vorlage Nr.: folgt", "Datum:", "Treff am Wehr")
    #expect(fields.offices == [])
    #expect(fields.hasOfficeLabel)
    #expect(fields.reference == nil)
    #expect(fields.date == nil)
    #expect(fields.subject == nil)
  }

  @Test func `The first value of a field counts`() {
    let fields = fields("Vorlage: 2020/0455", "Vorlage: 2019/0001", "Thema: Treff", "Betr.: Hort")
    #expect(fields.reference == "2020/0455")
    #expect(fields.subject == "Treff")
  }
}
