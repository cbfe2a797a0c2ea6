import Testing

@testable import InquiryStructure

struct ParliamentHeadTests {
  @Test(arguments: [
    (
      "Kleine Anfrage der Abgeordneten Petra Beispiel (SPD) vom 27. Mai 2013 und Antwort",
      ["Petra Beispiel (SPD)"]
    ),
    (
      "Anfrage der Abgeordneten Petra Beispiel, Bernd Fall (FDP) und Carla Muster (CDU) zum Thema",
      ["Petra Beispiel", "Bernd Fall (FDP)", "Carla Muster (CDU)"]
    ),
    (
      "Anfrage des Abgeordneten Bernd Fall (FDP) und Fraktion vom 3. Mai 2013",
      ["Bernd Fall (FDP)", "FDP-Fraktion"]
    ),
    ("Schriftliche Anfrage von Petra Beispiel\nTreff am Wehr", ["Petra Beispiel"]),
    ("Antwort der Verwaltung", []),
  ])
  func `The askers are read from the head's sentence`(text: String, names: [String]) {
    #expect(ParliamentHead(text: text).originators == names)
  }

  @Test(arguments: [
    ("vom 27. Mai 2013 und Antwort vom 10. Juni 2013", "2013-06-10"),
    ("Der Senat hat mit Schreiben vom 2. April 2018 geantwortet", "2018-04-02"),
    ("vom 27. Mai 2013", nil), ("Antwort vom Senat", nil),
  ])
  func `The answer's own date stands after its word`(text: String, date: String?) {
    #expect(ParliamentHead(text: text).answerDate == date)
  }

  @Test(arguments: [
    ("Drucksache 8/412\n8. Wahlperiode 12.07.21", "2021-07-12"),
    ("Drucksache 8/412\n8. Wahlperiode", nil), ("8. Wahlperiode 12.07.21", nil),
  ])
  func `The print's date stands after the term`(text: String, date: String?) {
    #expect(ParliamentHead(text: text).printDate == date)
  }
}
