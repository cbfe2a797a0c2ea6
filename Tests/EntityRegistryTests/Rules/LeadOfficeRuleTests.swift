import Testing

@Suite struct LeadOfficeRuleTests {
  @Test(
    arguments: [
      (
        "Das Amt für Soziales hat die Projektleitung für das Quartiersmanagement.",
        ["project Quartiersmanagement | leadOffice | Amt für Soziales"]
      ),
      (
        "Die Federführung für das Quartiersmanagement hat der Fachbereich Soziales.",
        ["project Quartiersmanagement | leadOffice | Fachbereich Soziales"]
      ),
      (
        "Die fachliche Steuerung des Quartiersmanagements liegt beim Jugendamt.",
        ["project Quartiersmanagement | leadOffice | Jugendamt"]
      ),
      (
        "Zuständig für das Quartiersmanagement ist das Umweltamt.",
        ["project Quartiersmanagement | leadOffice | Umweltamt"]
      ),
      (
        "Für das Quartiersmanagement ist das Jugendamt zuständig.",
        ["project Quartiersmanagement | leadOffice | Jugendamt"]
      ),
      (
        "Das Jugendamt ist für die Schulsozialarbeit zuständig.",
        ["project Schulsozialarbeit | leadOffice | Jugendamt"]
      ),
    ])
  func `The office that leads is read with what it leads`(text: String, expected: [String]) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "leadOffice")
        == expected)
  }

  @Test(
    arguments: [
      "Das Jugendamt soll die Leitung für das Quartiersmanagement übernehmen.",
      "Das Jugendamt hat 20 Stellen.",
    ])
  func `An office that shall lead, or does something else, leads nothing`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "leadOffice")
        == [])
  }
}
