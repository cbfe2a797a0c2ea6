import CouncilModel
import EntityRegistry
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
        "Das Schul- und Sportamt verfügt über 2,5 VZÄ.",
        ["office Schul- und Sportamt | staffing | 2.5"]
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
      "Die Feuerwehr könnte 3,0 VZÄ erhalten.", "Für den Treff wurden 3,0 VZÄ beantragt.",
      "Der Treff würde 2,0 VZÄ benötigen.", "Die Senkung um 60 VZÄ mindert das.",
      "Der Mehrbedarf von 3,0 VZÄ ist anerkannt.", "Es gibt 3,0 VZÄ.",
      "Die Personalkosten für 0,5 VZÄ in der Beratung steigen.", "Im Zeitraum 2012 gab es 2,0 VZÄ.",
    ])
  func `Ratios, wishes and what nobody has are no positions of anything`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "staffing.clause", "sponsor.genitive")
        == [])
  }

  @Test(
    arguments: [
      ("Der Stadtladen verliert im Mai 0,5 VZÄ.", "entfällt"),
      ("Im Stadtladen fallen 1,5 VZÄ weg.", "entfällt"),
      ("Im Stadtladen scheiden 2,0 VZÄ aus.", "entfällt"),
      ("Im Stadtladen werden 2,0 VZÄ gestrichen.", "entfällt"),
      ("Für den Stadtladen sind mindestens 2,0 VZÄ erforderlich.", "benötigt"),
      ("Der Stadtladen benötigt 2,0 VZÄ.", "benötigt"),
      ("Der Stadtladen soll 2,0 VZÄ erhalten.", "geplant"),
      ("Im Stadtladen werden 2,0 VZÄ geschaffen.", "geplant"),
      ("Für den Stadtladen sind 2,0 VZÄ vorgesehen.", "geplant"),
      ("Im Stadtladen sind 2,0 VZÄ unbesetzt.", "unbesetzt"),
      ("Offene Stellen haben das Bauamt mit 3,0 VZÄ, das Schulamt mit 2,0 VZÄ.", "unbesetzt"),
      ("Der Stadtladen hat 2,0 VZÄ.", nil),
      ("Auf die Caritas entfallen 2,0 VZÄ.", nil),
    ] as [(String, String?)])
  func `What is planned, needed, cut or vacant is said to be`(text: String, scope: String?) throws {
    let letter = try LetterText.letter(answering: text)
    let statements = StatementReader.proposals(in: letter, recorded: "")
      .map(\.statement).filter { $0.rule == "staffing.clause" }
    #expect(statements.map(\.scope) == [scope])
  }
}
