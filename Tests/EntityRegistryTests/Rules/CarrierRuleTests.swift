import Testing

@Suite struct CarrierRuleTests {
  @Test(
    arguments: [
      (
        "Träger des Jugendzentrums ist die AWO.",
        ["project Jugendzentrum | sponsor | AWO"]
      ),
      (
        "Trägerin der Beratungsstelle ist seit 2019 die Caritas.",
        ["project Beratungsstelle | sponsor | Caritas | since 2019"]
      ),
      (
        "Betreiber des Schwimmbads ist die Stadtbad Neustadt GmbH.",
        ["project Schwimmbad | sponsor | Stadtbad Neustadt GmbH"]
      ),
      (
        "Träger der Kita Regenbogen sind die AWO und die Caritas.",
        ["project Kita Regenbogen | sponsor | AWO", "project Kita Regenbogen | sponsor | Caritas"]
      ),
      (
        "Die Suchtberatung in Trägerschaft des Diakonischen Werks Neustadt "
          + "berät kostenlos.",
        ["project Suchtberatung | sponsor | Diakonisches Werk"]
      ),
      (
        "Zuständig für die Pflege des Stadtgartens ist der Gartenfreunde Neustadt e.V.",
        ["project Pflege des Stadtgartens | sponsor | Gartenfreunde Neustadt e.V."]
      ),
    ])
  func `Who runs what is read from the noun for it`(text: String, expected: [String]) throws {
    #expect(
      try RuleReading.statements(
        answering: text, by: "sponsor.carrier", "sponsor.trusteeship", "sponsor.entrusted")
        == expected)
  }

  @Test(
    arguments: [
      "Träger ist die AWO.",
      "Träger des Hauses könnte die AWO werden.",
      "Träger war bis 2019 die AWO.",
      "Das Amt prüft, wer Träger wird.",
    ])
  func `What may be, was, or is said of nothing is not read`(text: String) throws {
    #expect(
      try RuleReading.statements(
        answering: text, by: "sponsor.carrier", "sponsor.trusteeship", "sponsor.entrusted")
        == [])
  }
}
