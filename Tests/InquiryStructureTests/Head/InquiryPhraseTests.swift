import Testing

@testable import InquiryStructure

struct InquiryPhraseTests {
  @Test(arguments: [
    ("Interpellation Petra Beispiel (GLP): Treff am Wehr; Antwort", ["Petra Beispiel (GLP)"]),
    ("Postulat der SP-Fraktion: Treff am Wehr", ["SP-Fraktion"]),
    (
      "Kleine Anfrage Nr. 12/2023 der Fraktion Bunte Liste zum Thema „Treff am Wehr“",
      ["Fraktion Bunte Liste"]
    ),
    (
      "Antwort auf die Anfrage der Ratsfrau Petra Beispiel (X) vom 3. Mai 2023 betr. Treff am Wehr",
      ["Ratsfrau Petra Beispiel (X)"]
    ),
    ("A n f r a g e der NEOS an Bürgermeister Dr. Fall betreffend Treff am Wehr", ["NEOS"]),
    (
      "Große Anfrage der Abg. Petra Beispiel, Bernd Fall und Carla Muster (X): Treff am Wehr",
      ["Petra Beispiel", "Bernd Fall", "Carla Muster (X)"]
    ),
    ("Ihre Anfrage vom 3. Mai 2023 – Treff am Wehr", []),
    ("Anfrage gemäß § 24 der Geschäftsordnung der UWG-Fraktion: Treff am Wehr", ["UWG-Fraktion"]),
    ("auf die Anfrage der Fraktion: BfA zum Thema Treff am Wehr", ["BfA"]),
    (
      "Anfrage der Fraktion Freie Wähler und der CDU-Fraktion vom 3.5.2023 Treff am Wehr",
      ["Fraktion Freie Wähler", "CDU-Fraktion"]
    ),
  ])
  func `A line names an inquiry by its parts`(line: String, askers: [String]) {
    #expect(InquiryPhrase(line)?.askers == askers)
    #expect(InquiryPhrase(line)?.subject == "Treff am Wehr")
  }

  @Test(arguments: [
    "Interpellation", "Der Treff: offen", "Anfrage zur Sitzung",
    "Kleine Anfrage der Stadträtin Muster",
    "Wir haben eine Anfrage: Treff",
  ])
  func `Other lines have no subject`(line: String) {
    #expect(InquiryPhrase(line)?.subject == nil)
  }

  @Test func `A phrase that ends with its label is open`() {
    #expect(InquiryPhrase("Anfrage der SPD-Fraktion zum Thema:")?.isOpen == true)
    #expect(InquiryPhrase("Anfrage der SPD-Fraktion")?.isOpen == false)
  }

  @Test(arguments: [("„Treff“", "Treff"), ("„A“ und „B“", "„A“ und „B“"), ("Treff", "Treff")])
  func `Quotation marks around the whole are no part of it`(text: String, own: String) {
    #expect(text.withoutQuotes == own)
  }
}
