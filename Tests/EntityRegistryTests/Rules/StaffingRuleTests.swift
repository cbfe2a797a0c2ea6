import Testing

@Suite struct StaffingRuleTests {
  @Test(
    arguments: [
      (
        "Die Beratungsstelle ist mit 2,5 VZÄ besetzt.",
        ["project Beratungsstelle | staffing | 2.5"]
      ),
      (
        "In der Beratungsstelle sind 2,5 VZÄ tätig, davon 0,5 VZÄ unbesetzt.",
        ["project Beratungsstelle | staffing | 2.5"]
      ),
      (
        "Im Jugendamt sind 12,0 VZÄ beschäftigt.",
        ["office Jugendamt | staffing | 12"]
      ),
      (
        "Das Umweltamt verfügt über 8,5 Stellen.",
        ["office Umweltamt | staffing | 8.5"]
      ),
      (
        "Für die Schulsozialarbeit stehen 6,0 VZÄ zur Verfügung.",
        ["project Schulsozialarbeit | staffing | 6"]
      ),
      (
        "Auf die Caritas entfallen 1,5 VZÄ.",
        ["sponsor Caritas | staffing | 1.5"]
      ),
      (
        "Das Ordnungsamt hat 10 Stellen, davon sind 2 Stellen nicht besetzt.",
        ["office Ordnungsamt | staffing | 10"]
      ),
    ])
  func `Positions belong to what has them`(text: String, expected: [String]) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "staffing.clause", "sponsor.genitive")
        == expected)
  }

  @Test(
    arguments: [
      "Je Gruppe sind 2,0 VZÄ vorgesehen.",
      "Pro Einrichtung gibt es 1,0 VZÄ.",
      "Die Feuerwehr soll 3,0 VZÄ erhalten.",
      "Es gibt 3,0 VZÄ.",
    ])
  func `Ratios, wishes and what nobody has are no positions of anything`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "staffing.clause", "sponsor.genitive")
        == [])
  }
}
