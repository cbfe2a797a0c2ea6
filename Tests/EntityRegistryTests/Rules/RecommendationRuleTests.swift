import Testing

@Suite struct RecommendationRuleTests {
  @Test(
    arguments: [
      (
        "Der Sozialbericht 2019 spricht sich für ein Quartiersbüro aus.",
        ["plannedMeasure Quartiersbüro | recommendedBy | Sozialbericht 2019"]
      ),
      (
        "Die Machbarkeitsstudie empfahl den Umbau der Halle.",
        ["plannedMeasure Umbau der Halle | recommendedBy | Machbarkeitsstudie"]
      ),
      (
        "Im Sozialbericht 2020 wurde folgende Maßnahme vorgeschlagen: In der "
          + "Nordstadt wird ein Familienzentrum eingerichtet.",
        [
          "plannedMeasure Familienzentrum | recommendedBy | Sozialbericht 2020",
          "plannedMeasure Familienzentrum | planned | wird eingerichtet",
        ]
      ),
      (
        "Der Seniorenplan 2018 empfiehlt eine Koordinierungsstelle für die Pflege.",
        ["plannedMeasure Koordinierungsstelle für die Pflege | recommendedBy | Seniorenplan 2018"]
      ),
    ])
  func `Measures are read with what recommends them`(text: String, expected: [String]) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "recommended.")
        == expected)
  }

  @Test(
    arguments: [
      "Die Verwaltung empfiehlt, abzuwarten."
    ])
  func `Advice of the administration is no report`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "recommended.")
        == [])
  }
}
