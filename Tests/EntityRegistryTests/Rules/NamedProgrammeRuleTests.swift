import Testing

@Suite struct NamedProgrammeRuleTests {
  @Test(
    arguments: [
      (
        "Das ESF-Programm NachbarNetz wird von der Caritas umgesetzt.",
        ["project NachbarNetz | programme | ESF"]
      ),
      (
        "Das ESF-Förderprogramm Th.INKA läuft seit 2016.",
        ["project Th.INKA | programme | ESF"]
      ),
    ])
  func `A project may be called a programme of what pays for it`(text: String, expected: [String])
    throws
  {
    #expect(
      try RuleReading.statements(answering: text, by: "programme.named")
        == expected)
  }

  @Test(
    arguments: [
      "Das ESF-Programm hat eigene Regeln."
    ])
  func `A programme without a name of its own names no project`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "programme.named")
        == [])
  }
}
