import Testing

@Suite struct AreaPostRuleTests {
  @Test(
    arguments: [
      (
        "In den Fördergebieten Nordstadt und Hafenviertel ist jeweils eine "
          + "halbe Stelle für das Quartiersmanagement eingerichtet.",
        [
          "project Quartiersmanagement Nordstadt | area | Nordstadt",
          "project Quartiersmanagement Nordstadt | staffing | 0.5",
          "project Quartiersmanagement Hafenviertel | area | Hafenviertel",
          "project Quartiersmanagement Hafenviertel | staffing | 0.5",
        ]
      ),
      (
        "Im Fördergebiet Nordstadt ist ein Quartiersmanager mit 0,5 VZÄ tätig.",
        [
          "project Quartiersmanagement Nordstadt | area | Nordstadt",
          "project Quartiersmanagement Nordstadt | staffing | 0.5",
        ]
      ),
      (
        "Im Stadtteil Nordstadt ist eine Stadtteilmanagerin mit 30 "
          + "Wochenstunden beschäftigt.",
        [
          "project Stadtteilmanagement Nordstadt | area | Nordstadt",
          "project Stadtteilmanagement Nordstadt | staffing | 0.7692",
        ]
      ),
      (
        "In den Stadtteilen Nordstadt und Hafenviertel sind jeweils 1,0 VZÄ "
          + "für die Gemeinwesenarbeit eingesetzt.",
        [
          "project Gemeinwesenarbeit Nordstadt | area | Nordstadt",
          "project Gemeinwesenarbeit Nordstadt | staffing | 1",
          "project Gemeinwesenarbeit Hafenviertel | area | Hafenviertel",
          "project Gemeinwesenarbeit Hafenviertel | staffing | 1",
        ]
      ),
    ])
  func `Positions are read for each area`(text: String, expected: [String]) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "area.post", "staffing.area")
        == expected)
  }

  @Test(
    arguments: [
      "In den Stadtteilen Nordstadt und Hafenviertel sind insgesamt 2,0 VZÄ für das Quartiersmanagement vorgesehen."
    ])
  func `What one area has is not guessed`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "area.post", "staffing.area")
        == [])
  }
}
