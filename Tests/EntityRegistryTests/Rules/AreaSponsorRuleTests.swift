import Testing

@Suite struct AreaSponsorRuleTests {
  @Test(
    arguments: [
      (
        "Das Quartiersmanagement im Stadtteil Nordstadt ist bei der AWO angesiedelt.",
        ["project Quartiersmanagement Nordstadt | sponsor | AWO"]
      ),
      (
        "Das Quartiersmanagement im Stadtteil Nordstadt ist bei der AWO und im "
          + "Stadtteil Hafenviertel bei der Caritas angesiedelt.",
        ["project Quartiersmanagement Nordstadt | sponsor | AWO"]
      ),
    ])
  func `Who employs in an area is read from areas and sponsors in turns`(
    text: String, expected: [String]
  ) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "sponsor.area")
        == expected)
  }

  @Test(
    arguments: [
      "Im Stadtteil Nordstadt sind die AWO und die Caritas Träger."
    ])
  func `Without turns nobody knows who belongs where`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "sponsor.area")
        == [])
  }
}
