import Testing

@testable import InquiryStructure

struct AnnouncementsTests {
  @Test(arguments: [
    ("Ihre Anfrage beantworte ich wie folgt:", ""), ("Die Verwaltung antwortet: Nein.", "Nein."),
    ("Hierzu nehmen wir wie folgt Stellung:", ""), ("Dazu teilt die Verwaltung mit: Ja.", "Ja."),
    ("Dazu:", ""), ("Hierzu ist Folgendes zu sagen: Ja.", "Ja."),
  ])
  func `A sentence announces what is said after it`(text: String, rest: String) {
    #expect(Announcements.rest(after: Piece(text)).map(String.init) == rest)
  }

  @Test(arguments: [
    "Die Stellen verteilen sich wie folgt:", "Der Treff ist geöffnet.", "Nord: 2,0",
    "Für diese Aufgabe gibt es:",
  ])
  func `Sentences that begin a list announce no answer`(text: String) {
    #expect(Announcements.rest(after: Piece(text)) == nil)
  }
}
