import Testing

@Suite struct RunningRuleTests {
  @Test(
    arguments: [
      (
        "Die AWO betreibt den Jugendtreff.",
        ["project Jugendtreff | sponsor | AWO"]
      ),
      (
        "Das Kino wird vom Filmkreis Neustadt e. V. betrieben.",
        ["project Kino | sponsor | Filmkreis Neustadt e. V."]
      ),
      (
        "Die Kleiderkammer, die das Rote Kreuz betreibt, hat täglich geöffnet.",
        ["project Kleiderkammer | sponsor | Rotes Kreuz"]
      ),
      (
        "Das Kino, betrieben vom Filmkreis Neustadt e. V., hat 80 Plätze.",
        ["project Kino | sponsor | Filmkreis Neustadt e. V."]
      ),
      (
        "Das Mehrgenerationenhaus führt die Caritas.",
        ["project Mehrgenerationenhaus | sponsor | Caritas"]
      ),
      (
        "Die Schuldnerberatung ist bei der Caritas angesiedelt.",
        ["project Schuldnerberatung | sponsor | Caritas"]
      ),
      (
        "Der Jugendtreff hat 1,5 Stellen. Er wird von der AWO betrieben.",
        ["project Jugendtreff | sponsor | AWO"]
      ),
      (
        "Die Caritas betreut den Mittagstisch, der zweimal in der Woche stattfindet.",
        ["project Mittagstisch | sponsor | Caritas"]
      ),
    ])
  func `Who runs what is read from the verb`(text: String, expected: [String]) throws {
    #expect(
      try RuleReading.statements(
        answering: text, by: "sponsor.active", "sponsor.passive", "sponsor.relative")
        == expected)
  }

  @Test(
    arguments: [
      "Die AWO führt Gespräche.",
      "Der Jugendtreff sollte von der AWO betrieben werden.",
      "Der Jugendtreff wurde bis 2019 von der AWO betrieben.",
    ])
  func `What should be, was, or is no thing to run is not read`(text: String) throws {
    #expect(
      try RuleReading.statements(
        answering: text, by: "sponsor.active", "sponsor.passive", "sponsor.relative")
        == [])
  }
}
