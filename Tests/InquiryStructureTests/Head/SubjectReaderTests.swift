import Testing

@testable import InquiryStructure

struct SubjectReaderTests {
  private func read(_ lines: [HeadLine]) -> (text: String, reference: String?)? {
    let fields = LabelledFieldReader(lines: lines).fields()
    return SubjectReader(lines: lines, fields: fields).subject().map {
      ($0.text.value, $0.reference)
    }
  }

  @Test(arguments: [
    (
      "DS 0496/20; Anfrage nach § 9 Abs. 2 GeschO; Treff am Wehr; öffentlich", "Treff am Wehr",
      "DS 0496/20"
    ),
    ("Treff am Wehr (DS 0496/20)", "Treff am Wehr", "DS 0496/20"),
    ("Anfrage betr. Treff am Wehr", "Treff am Wehr", nil),
    ("Betr.: Treff am Wehr und Antwort", "Treff am Wehr", nil),
    ("Treff am Wehr Kleine Anfrage von Petra Beispiel", "Treff am Wehr", nil),
    ("31.08.2018 - 3 Fragestunde", "Fragestunde", nil), ("Fragestunde", "Fragestunde", nil),
    ("Thema: Treff am Wehr 12-B 3400/100/5/21", "Treff am Wehr", nil),
  ])
  func `One line gives the subject, and the reference where it holds both`(
    line: String, subject: String, reference: String?
  ) {
    let found = read([HeadLine("Stadt Rotheim"), HeadLine(line)])
    #expect(found?.text == subject)
    #expect(found?.reference == reference)
  }

  @Test func `The emphasised lines above the salutation are the subject`() {
    let found = read([
      HeadLine("Stadt Rotheim", isEmphasised: true, startsParagraph: true),
      HeadLine("Frau Beispiel", startsParagraph: true),
      HeadLine("Ihre Anfrage vom 3. Mai 2021", isEmphasised: true, startsParagraph: true),
      HeadLine("Treff am Wehr", isEmphasised: true),
      HeadLine("Sehr geehrte Frau Beispiel,", startsParagraph: true),
    ])
    #expect(found?.text == "Treff am Wehr")
  }

  @Test func `Between the labels and the table of sessions stands the subject`() {
    let found = read([
      HeadLine("Vorlage Nr.: 2020/0455"), HeadLine("Treff am Wehr:", startsParagraph: true),
      HeadLine("Stand der Planung"), HeadLine("Gremium Termin TOP ö nö", startsParagraph: true),
      HeadLine("Rat 14.12.2020 3 x"),
    ])
    #expect(found?.text == "Treff am Wehr: Stand der Planung")
  }

  @Test func `The line above "Kleine Anfrage von" is the subject`() {
    let found = read([HeadLine("Treff am Wehr"), HeadLine("Kleine Anfrage von Petra Beispiel")])
    #expect(found?.text == "Treff am Wehr")
  }

  @Test func `A parliament's subject stands after the askers`() {
    let found = read([
      HeadLine("Kleine Anfrage der Abgeordneten Petra Beispiel (SPD) Treff am Wehr und Antwort")
    ])
    #expect(found?.text == "Treff am Wehr")
  }

  @Test(arguments: [
    ("Ratsinformationssystem | Treff am Wehr", "Treff am Wehr"),
    ("Vorlage 2020/0455 - Treff am Wehr", "Treff am Wehr"), ("2020 | 12", nil),
  ])
  func `The file's own title is the last resort`(title: String, subject: String?) {
    #expect(SubjectReader.declared(title) == subject)
  }

  @Test func `The date of the inquiry alone is no subject`() {
    let found = read([
      HeadLine("Stadt Rotheim"),
      HeadLine("Ihre Anfrage F 0415/2012 vom 3. Mai 2012", isEmphasised: true),
      HeadLine("Sehr geehrte Frau Beispiel,", startsParagraph: true),
    ])
    #expect(found?.text == nil)
  }

  @Test func `Where nothing names a subject there is none`() {
    #expect(read([HeadLine("Stadt Rotheim"), HeadLine("Der Bürgermeister")])?.text == nil)
  }
}
