import Testing

@testable import InquiryStructure

struct AskerListTests {
  @Test(arguments: [
    ("der SPD-Fraktion und der Fraktion Bunte Liste", ["SPD-Fraktion", "Fraktion Bunte Liste"]),
    (
      "der Stadtverordneten Petra Beispiel, Bernd Fall und Carla Muster (X)",
      ["Petra Beispiel", "Bernd Fall", "Carla Muster (X)"]
    ),
    (
      "Petra Beispiel (CDU), Bernd Fall (fraktionslos)",
      ["Petra Beispiel (CDU)", "Bernd Fall (fraktionslos)"]
    ),
    ("des Ratsmitglieds Petra Beispiel (FW)", ["Petra Beispiel (FW)"]),
    ("von Stadträtin Beispiel", ["Stadträtin Beispiel"]), ("der BfA", ["BfA"]),
    ("Fraktion Bürger für Auenrode", ["Fraktion Bürger für Auenrode"]),
    ("der Wählergemeinschaft Auenrode", ["Wählergemeinschaft Auenrode"]),
    ("des Abg. Bernd Fall (X) und Fraktion", ["Bernd Fall (X)", "X-Fraktion"]),
  ])
  func `Askers stand after one another`(text: String, names: [String]) {
    #expect(AskerList.whole(text) == names)
  }

  @Test(arguments: ["der Stadt Rotheim", "des Treffs am Wehr", "der BVV", "Treff am Wehr", ""])
  func `Other words name nobody`(text: String) {
    #expect(AskerList.whole(text) == nil)
  }
}
