import CouncilModel
import Testing

@testable import EntityRegistry

@Suite struct EntityNameTests {
  private func id(
    _ kind: EntityKind, _ name: String, in place: String?, letter: String = "letter"
  ) -> String {
    EntityName(kind, name).entity(in: place, letter: letter).id
  }

  @Test(
    arguments: [
      (EntityKind.sponsor, "AWO", "Arbeiterwohlfahrt"),
      (.area, "Alte Ziegelei", "der Alten Ziegelei"),
      (.project, "Nachbarschaftshaus", "des Nachbarschaftshauses"),
    ])
  func `One thing in one place has one identifier`(kind: EntityKind, one: String, other: String) {
    #expect(id(kind, one, in: "Neustadt") == id(kind, other, in: "neustadt"))
  }

  @Test func `Places and kinds keep names apart`() {
    #expect(id(.sponsor, "AWO", in: "Neustadt") != id(.sponsor, "AWO", in: "Altstadt"))
    #expect(id(.sponsor, "AWO", in: "Neustadt") != id(.project, "AWO", in: "Neustadt"))
  }

  @Test func `Programmes are the same everywhere`() {
    let entity = EntityName(.programme, "ESF").entity(in: "Neustadt", letter: "a")
    #expect(entity.place == nil)
    #expect(entity.id == id(.programme, "ESF", in: nil, letter: "b"))
  }

  @Test func `A letter without a place keeps its entities for itself`() {
    #expect(
      id(.project, "Haus", in: nil, letter: "a") != id(.project, "Haus", in: nil, letter: "b"))
    #expect(
      id(.project, "Haus", in: nil, letter: "a") == id(.project, "Haus", in: nil, letter: "a"))
  }
}
