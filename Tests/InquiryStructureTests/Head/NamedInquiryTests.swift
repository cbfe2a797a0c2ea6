import Testing

@testable import InquiryStructure

struct NamedInquiryTests {
  @Test(arguments: [
    ("Interpellation Petra Beispiel (GLP): Treff am Wehr; Antwort", ["Petra Beispiel (GLP)"]),
    (
      "Einfache Anfrage von Petra Beispiel und Bernd Fall: «Treff am Wehr»",
      ["Petra Beispiel", "Bernd Fall"]
    ),
    ("Postulat der SP-Fraktion: Treff am Wehr", ["SP-Fraktion"]),
  ])
  func `A line names an inquiry with asker and subject`(line: String, askers: [String]) {
    #expect(NamedInquiry(line)?.askers == askers)
    #expect(NamedInquiry(line)?.subject == "Treff am Wehr")
  }

  @Test(arguments: [
    "Anfrage: Treff am Wehr", "Anfrage vom 3. Mai: Treff", "Interpellation", "Der Treff: offen",
    "Anfrage nach Tagen: drei",
  ])
  func `Other lines name none`(line: String) {
    #expect(NamedInquiry(line)?.subject == nil)
  }
}
