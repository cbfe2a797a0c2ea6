import Testing

@Suite struct RunsUntilRuleTests {
  @Test(
    arguments: [
      (
        "Das Programm Soziale Stadt läuft bis 2025.",
        ["programme Soziale Stadt | deadline | 2025 | until 2025"]
      ),
      (
        "Das Projekt NachbarNetz ist bis Ende 2024 befristet.",
        ["project NachbarNetz | deadline | 2024 | until 2024"]
      ),
      (
        "Der Jugendtreff ist bis zum 31.12.2025 bewilligt.",
        ["project Jugendtreff | deadline | 2025-12-31 | until 2025-12-31"]
      ),
    ])
  func `Until when something runs is read`(text: String, expected: [String]) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "deadline.runs")
        == expected)
  }

  @Test(
    arguments: [
      "Die Verträge sollen bis 2025 laufen."
    ])
  func `What shall run is not running`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "deadline.runs")
        == [])
  }
}
