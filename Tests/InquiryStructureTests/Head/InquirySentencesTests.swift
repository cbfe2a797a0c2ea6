import Testing

@testable import InquiryStructure

struct InquirySentencesTests {
  @Test(arguments: [
    ("Die Fraktion Auenliste möchte von der Verwaltung wissen:", ["Fraktion Auenliste"]),
    ("A n f r a g e der NEOS an Bgm. Dr. Fall betreffend Treff", ["NEOS"]),
    ("Anfrage von Gemeinderätin Petra Beispiel betreffend Treff", ["Gemeinderätin Petra Beispiel"]),
    ("Interpellation der GLP vom 3. Mai 2021", ["GLP"]), ("Anfrage der Verwaltung an das Land", []),
    ("Die Fraktion Auenliste feiert.", []), ("Der Treff am Wehr", []),
  ])
  func `Sentences before the questions say who asks`(text: String, names: [String]) {
    #expect(InquirySentences.askers(in: text) == names)
  }
}
