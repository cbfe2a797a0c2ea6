import Testing

@testable import InquiryStructure

struct ClosingsTests {
  @Test(arguments: [
    "Mit freundlichen Grüßen", "Beste Grüße aus dem Rathaus", "Mit freundlichen Grüssen", "MfG",
    "Hochachtungsvoll", "In der Hoffnung, gedient zu haben, verbleibe ich", "i. A. Beispiel",
    "Im Auftrag", "gez. Karla Muster", "In Vertretung", "Der Stadtpräsident: Hans Probe",
    "Rotheim, den 3. Mai 2021", "Mit freundlichen GrüßenKarla Muster",
  ])
  func `Greetings, proxies, offices with names, places with dates close a letter`(text: String) {
    #expect(Closings.isClosing(Piece(text)))
  }

  @Test(arguments: [
    "Grußworte und Reden", "Die Verwaltung antwortet: Nein.",
    "Im Auftrag der Stadt prüft ein Büro die Wege.",
    "Rotheim, ein Ortsteil im Süden", "Die Kosten: 12.000 Euro", "Wir begrüßen den Antrag.",
  ])
  func `Sentences with the same words close nothing`(text: String) {
    #expect(!Closings.isClosing(Piece(text)))
  }
}
