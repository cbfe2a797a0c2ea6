import Testing

@testable import InquiryStructure

struct AnnouncedOfficesTests {
  @Test(arguments: [
    ("Antwort des Tiefbauamtes vom 3. Mai 2023:", "Tiefbauamt"),
    ("Die Antwort der Landrätin lautet:", "Landrätin"),
    ("Die Anfrage wird vom Amt für Soziales wie folgt beantwortet:", "Amt für Soziales"),
    ("Dazu teilt das Dezernat IV Folgendes mit:", "Dezernat IV"),
    ("Für das Bezirksamt antwortet Bezirksstadträtin Muster:", "Bezirksstadträtin Muster"),
    ("Beantwortung: Bürgermeister Fall", "Bürgermeister Fall"),
    ("Das Ordnungsamt nimmt wie folgt Stellung:", "Ordnungsamt"),
    ("Stellungnahme des Fachbereichs Jugend:", "Fachbereich Jugend"),
  ])
  func `A line announces who answers`(line: String, office: String) {
    #expect(AnnouncedOffices.names(in: line) == [office])
  }

  @Test(arguments: [
    "Antwort der Verwaltung:", "Die Anfrage wird wie folgt beantwortet:",
    "Antwort auf die Anfrage zum Tiefbauamt", "Der Treff öffnet wie folgt:",
  ])
  func `Other lines announce nobody`(line: String) {
    #expect(AnnouncedOffices.names(in: line) == [])
  }
}
