import Testing

@testable import InquiryStructure

struct AnswerAnnouncementsTests {
  @Test(arguments: [
    ("Vzbgm. Fall beantwortet die Anfrage wie folgt:", ["Vzbgm. Fall"]),
    ("Herr Fall, Leiter der Werke, beantwortet die Anfrage wie folgt:", ["Herr Fall"]),
    ("Der Landrat beantwortet die Fragen wie folgt:", ["Landrat"]),
    (
      "zu Ihrer Anfrage teile ich Ihnen im Auftrag des Oberbürgermeisters Folgendes mit:",
      ["Oberbürgermeister"]
    ),
    ("im Namen der Fraktion frage ich Folgendes:", []), ("Frau Beispiel liest gern.", []), ("", []),
  ])
  func `The sentence above the answers names who gives them`(text: String, names: [String]) {
    #expect(AnswerAnnouncements.names(in: text) == names)
  }
}
