import CouncilModel
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
    #expect(fields.reference?.value == "2020/0455")
    #expect(fields.subject?.value == "Treff am Wehr")
    #expect(fields.offices.map(\.value) == ["Dez. 3"])
    #expect(fields.originators.map(\.value) == ["SPD"])
    #expect(fields.meetingDate?.value == "2018-12-14")
    #expect(fields.date?.value == "2018-12-03")
    #expect(fields.visibility?.value == .nonPublic)
    #expect(fields.used == Set(0...6))
  }

  @Test func `Labels first and values later are joined by the values' shape`() {
    let fields = fields(
      "Vorlage Nr.:", "Verantwortlich:", "Sitzungstermin:", "Stadtplanungsamt", "14.12.2018",
      "2020/0455", "Treff am Wehr")
    #expect(fields.reference?.value == "2020/0455")
    #expect(fields.offices.map(\.value) == ["Stadtplanungsamt"])
    #expect(fields.meetingDate?.value == "2018-12-14")
    #expect(fields.used == Set(0...5))
    #expect(fields.firstLabelled == 0)
    #expect(fields.lastLabelled == 5)
  }

  @Test func `One label takes the next line as its value`() {
    #expect(fields("Betreff:", "Treff am Wehr").subject?.value == "Treff am Wehr")
    #expect(
      fields("Fragesteller:", "Petra Beispiel").originators.map(\.value) == ["Petra Beispiel"])
  }

  @Test func `Empty fields stay empty`() {
    let fields = fields("Verantwortlich: Dez.", "Vorlage Nr.: folgt", "Datum:", "Treff am Wehr")
    #expect(fields.offices.isEmpty)
    #expect(fields.hasOfficeLabel)
    #expect(fields.reference?.value == nil)
    #expect(fields.date?.value == nil)
    #expect(fields.subject?.value == nil)
  }

  @Test func `A label without a colon is one where the next line has its shape`() {
    let fields = fields(
      "Anfrage", "Datum", "Nummer", "öffentlich", "03.05.2021", "F0417/21", "Absender",
      "Fraktion Auenliste", "Adressat", "Bürgermeisterin Frau Petra Beispiel", "Kurztitel",
      "Treff am Wehr")
    #expect(fields.visibility?.value == .public)
    #expect(fields.date?.value == "2021-05-03")
    #expect(fields.reference?.value == "F0417/21")
    #expect(fields.originators.map(\.value) == ["Fraktion Auenliste"])
    #expect(fields.subject?.value == "Treff am Wehr")
    #expect(fields.offices.isEmpty)
  }

  @Test(arguments: [
    ["Vorlage", "2016/0417/1"], ["Drucksachen-Nr.:", "2016/0417/1"], ["- Vorlage: 2016/0417/1"],
    ["Vorlage | 2016/0417/1"], ["V O R L A G E: 2016/0417/1"], ["DRUCKSACHE\t2016/0417/1"],
  ])
  func `The same field is read however label and value are set`(lines: [String]) {
    let fields = LabelledFieldReader(lines: lines.map { HeadLine($0) }).fields()
    #expect(fields.reference?.value == "2016/0417/1")
  }

  @Test(arguments: ["Anfrage", "Vorlage", "Amt", "Fraktion"])
  func `A word alone above text of another shape is no label`(word: String) {
    let fields = fields(word, "Der Treff am Wehr ist seit dem Sommer jeden Tag geöffnet.")
    #expect(fields.originators.isEmpty)
    #expect(fields.offices.isEmpty)
    #expect(fields.reference?.value == nil)
    #expect(fields.used.isEmpty)
  }

  @Test func `The first value of a field counts`() {
    let fields = fields("Vorlage: 2020/0455", "Vorlage: 2019/0001", "Thema: Treff", "Betr.: Hort")
    #expect(fields.reference?.value == "2020/0455")
    #expect(fields.subject?.value == "Treff")
  }
}
