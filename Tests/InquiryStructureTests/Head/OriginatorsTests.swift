import CouncilModel
import Testing

@testable import InquiryStructure

struct OriginatorsTests {
  @Test(arguments: [
    ("SPD-Fraktion", Paper.Originator.Kind.faction), ("GRÜNE-Gemeinderatsfraktion", .faction),
    ("Fraktion Mehrwertstadt Erfurt", .faction), ("Kreistagsfraktion der ÖDP", .faction),
    ("CDU", .faction), ("KAL/Die Partei", .faction), ("CDU-Fraktion im Stadtrat", .faction),
    ("Stadtrat Bernd Fall (FDP)", .person), ("Stadträtin Petra Beispiel", .person),
  ])
  func `Factions and persons are known by a line's shape`(
    name: String, kind: Paper.Originator.Kind
  ) {
    #expect(Originators.isOriginator(name))
    #expect(Originators.originator(name) == Paper.Originator(kind: kind, name: name))
  }

  @Test(arguments: [
    "Stadtratsfraktion", "Die Fraktion fragt:", "Anfrage der SPD-Fraktion", "Stadtrat 14.12.2020",
    "Stadtrat Termin", "Fraktion ", "Der Bürgermeister", "SPD und der Rat",
    "Stadträtin Petra Beispiel fragt, was die Stadt für den Treff tut.", "",
  ])
  func `Bodies, sentences and table heads asked nothing`(text: String) {
    #expect(!Originators.isOriginator(text))
  }
}
