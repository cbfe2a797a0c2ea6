import Testing

@Suite struct PlanRuleTests {
  @Test(
    arguments: [
      (
        "Der Umbau des Bürgerhauses ist im ISEK 2030 vorgesehen.",
        ["plannedMeasure Umbau des Bürgerhauses | plannedIn | ISEK 2030"]
      ),
      (
        "Das ISEK 2035 nennt einen Radweg an der Linde als Vorhaben.",
        ["plannedMeasure Radweg an der Linde | plannedIn | ISEK 2035"]
      ),
      (
        "Künftig wird ein Jugendparlament eingerichtet.",
        ["plannedMeasure Jugendparlament | planned | wird eingerichtet"]
      ),
      (
        "Ab 2025 wird eine Ombudsstelle eingerichtet.",
        [
          "plannedMeasure Ombudsstelle | planned | wird eingerichtet | since 2025",
          "plannedMeasure Ombudsstelle | deadline | 2025",
        ]
      ),
      (
        "Zum 1. Januar 2026 wird ein Sozialpass eingeführt.",
        [
          "plannedMeasure Sozialpass | planned | wird eingeführt | since 2026-01-01",
          "plannedMeasure Sozialpass | deadline | 2026-01-01",
        ]
      ),
      (
        "Der Spielplatz soll bis Ende 2024 fertiggestellt werden.",
        ["plannedMeasure Spielplatz | deadline | 2024"]
      ),
      (
        "Die Sanierung der Turnhalle soll bis 2026 abgeschlossen sein.",
        ["plannedMeasure Sanierung der Turnhalle | deadline | 2026"]
      ),
    ])
  func `Plans are read with where they stand and until when`(text: String, expected: [String])
    throws
  {
    #expect(
      try RuleReading.statements(answering: text, by: "planned.", "deadline.")
        == expected)
  }

  @Test(
    arguments: [
      "Die Sanierung wurde bis 2020 abgeschlossen.",
      "Sie soll bis 2025 umgesetzt werden.",
      "Ein Jugendparlament wird eingerichtet.",
      "Ein Jugendparlament wird künftig nicht eingerichtet.",
    ])
  func `What is done, denied or without a date is no plan`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "planned.", "deadline.")
        == [])
  }
}
