import Testing

@Suite struct FundingRuleTests {
  @Test(
    arguments: [
      (
        "Der Jugendtreff wird über das Programm Soziale Stadt gefördert.",
        ["project Jugendtreff | programme | Soziale Stadt"]
      ),
      (
        "Der Jugendtreff wird aus Mitteln des ESF finanziert.",
        ["project Jugendtreff | programme | ESF"]
      ),
      (
        "Der Jugendtreff hat 1,5 Stellen. Er wird durch das Programm Sozialer "
          + "Zusammenhalt gefördert.",
        ["project Jugendtreff | programme | Sozialer Zusammenhalt"]
      ),
      (
        "Das Nachbarschaftshaus wird über das Bundesprogramm Demokratie leben! "
          + "finanziert.",
        ["project Nachbarschaftshaus | programme | Demokratie leben!"]
      ),
    ])
  func `What pays is read with what it pays for`(text: String, expected: [String]) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "programme.pays")
        == expected)
  }

  @Test(
    arguments: [
      "Das Projekt soll aus dem Programm Soziale Stadt gefördert werden.",
      "Die Kosten trägt das Programm Soziale Stadt.",
    ])
  func `What is not paid yet, or of unknown use, is not read`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "programme.pays")
        == [])
  }
}
