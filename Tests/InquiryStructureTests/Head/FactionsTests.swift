import Testing

@testable import InquiryStructure

struct FactionsTests {
  @Test(arguments: [
    ("Die Fraktion DIE LINKE. möchte wissen:", ["Fraktion DIE LINKE."]),
    ("hiermit richtet die FDP-Fraktion eine Anfrage an Sie", ["FDP-Fraktion"]),
    (
      "zusammen mit der Fraktion „Auenliste/Freie Rotheimer“.",
      ["Fraktion Auenliste/Freie Rotheimer."]
    ),
    ("Die GRÜNE-Gemeinderatsfraktion fragt", ["GRÜNE-Gemeinderatsfraktion"]),
    ("die Fraktion der SPD bittet", ["Fraktion der SPD"]), ("Die Fraktion fragt:", []),
    ("die Gruppe trifft sich", []), ("", []),
  ])
  func `Factions are found in sentences`(text: String, names: [String]) {
    #expect(Factions.names(in: text) == names)
  }
}
