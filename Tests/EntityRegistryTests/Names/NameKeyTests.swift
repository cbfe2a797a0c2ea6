import CouncilModel
import Testing

@testable import EntityRegistry

@Suite struct NameKeyTests {
  @Test(
    arguments: [
      ("Diakonisches Werk", "des Diakonischen Werks", .sponsor),
      ("AWO", "Arbeiterwohlfahrt", .sponsor),
      ("AWO Kreisverband Lindeland e.V.", "Arbeiterwohlfahrt Kreisverband Lindeland", .sponsor),
      ("Lindenhof e. V.", "Lindenhof e.V.", .sponsor),
      ("Stiftung Lokschuppen", "der Stiftung Lokschuppen", .sponsor),
      ("Flughafen Beispiel GmbH (FBG)", "Flughafen Beispiel GmbH", .sponsor),
      ("Johanniter-Unfall-Hilfe e.V.", "Johanniter", .sponsor),
      ("Caritas", "Caritasverband", .sponsor),
      ("Alte Ziegelei", "der Alten Ziegelei", .area),
      ("Nachbarschaftshaus", "des Nachbarschaftshauses", .project),
      ("Treffen von Quartiersmanagern", "Treffen der Quartiersmanager von", .meetingSeries),
    ] as [(String, String, EntityKind)])
  func `One thing in two forms has one key`(one: String, other: String, kind: EntityKind) {
    let keys = [one, other].map {
      NameKey.key(of: $0, kind: kind).split(separator: " ").sorted()
    }
    #expect(keys[0] == keys[1])
  }

  @Test(
    arguments: [
      ("Caritasverband Lindeland e.V.", "Caritasverband Ried e.V.", .sponsor),
      ("Quartiersmanagement Gartenfeld", "Quartiersmanagement Alte Ziegelei", .project),
      ("Lindenhof gGmbH", "Lindenhof gGmbH", .office),
      ("Jugendtreff", "Jugendtreff Altstadt", .project),
      ("Verein", "Vereinigung", .sponsor),
    ] as [(String, String, EntityKind)])
  func `Different things have different keys`(one: String, other: String, kind: EntityKind) {
    let same = NameKey.key(of: one, kind: kind) == NameKey.key(of: other, kind: kind)
    #expect(same == (one == other))
  }

  @Test func `A legal form is part of the name of what is no sponsor`() {
    #expect(NameKey.key(of: "Projekt GmbH", kind: .project) == "projekt gmbh")
    #expect(NameKey.key(of: "e.V.", kind: .sponsor) == "ev")
  }
}
