import Testing

@testable import InquiryStructure

struct FormLabelsTests {
  @Test(arguments: [
    ("Fragesteller/in: Petra Beispiel", "Petra Beispiel"), ("Frage:", ""),
    ("Antwort durch: Dezernat 3", "Dezernat 3"), ("Stellungnahme:  Ja", "Ja"),
    ("Kleine Anfrage Nr. 12", ""), ("zur Sitzung des Rates", ""),
  ])
  func `A form's labels are told from their values`(line: String, value: String) {
    #expect(FormLabels.label(of: line)?.value == value)
  }

  @Test(arguments: ["Frage 1: Wer?", "Kleine Anfrage Nr. 2020/17", "Antwort", "Der Treff"])
  func `Other lines carry none`(line: String) {
    #expect(FormLabels.label(of: line)?.value == nil)
  }

  @Test(arguments: [
    ("Stadträtin", true), ("Stadträtin für Soziales", true), ("Bezirksstadtrat", true),
    ("Der Stadtrat", false), ("Stadtrat für Bau ist Herr Fall.", false), ("Verein", false),
  ])
  func `Titles of office close answers`(text: String, isTitle: Bool) {
    #expect(FormLabels.isOfficeTitle(text) == isTitle)
  }
}
