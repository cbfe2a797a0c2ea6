import CouncilModel
import EntityRegistry
import Testing

@Suite struct RegistryTableTests {
  private func column(_ title: String, _ row: [String?]) throws -> String? {
    row[try #require(RegistryTable.titles.firstIndex(of: title))]
  }

  @Test func `Each entity has a row, and under it its statements`() throws {
    var registry = SmallRegistry()
    let kino = registry.entity(.project, "Kino")
    let awo = registry.entity(.sponsor, "AWO")
    registry.say(kino, .sponsor, SmallRegistry.named(awo))
    registry.say(kino, .staffing, SmallRegistry.posts(2), scope: "Leitung")
    let table = RegistryTable(registry.statements, in: registry.view) { "\($0.property)" }
    #expect(table.rows.map { $0[0] } == ["entity", "statement", "statement"])
    #expect(table.rows.allSatisfy { $0.count == RegistryTable.titles.count })
    #expect(try column("name", table.rows[0]) == "Kino")
    #expect(try column("property", table.rows[0]) == nil)
    #expect(try column("value", table.rows[1]) == "sponsor")
    #expect(try column("unit", table.rows[2]) == "FTE")
    #expect(try column("scope", table.rows[2]) == "Leitung")
    #expect(try column("paper", table.rows[2]) == "DS 0001/21")
    #expect(try column("statement", table.rows[2]) == "s1")
  }

  @Test func `Rows are in the order of places, kinds and names`() throws {
    var registry = SmallRegistry()
    for (kind, name, place) in [
      (EntityKind.sponsor, "B", "Neustadt"), (.project, "C", "Neustadt"),
      (.project, "A", "Neustadt"),
      (.sponsor, "Z", "Altstadt"),
    ] {
      registry.say(registry.entity(kind, name, place: place), .leadOffice, .text("x"))
    }
    let table = RegistryTable(registry.statements, in: registry.view) { _ in "" }
    let names = try table.rows.filter { $0[0] == "entity" }.map { try column("name", $0) }
    #expect(names == ["Z", "A", "C", "B"])
  }

  @Test func `Words stand on one line, and a letter without a number is named by its path`() throws
  {
    var registry = SmallRegistry()
    registry.say(
      registry.entity(.project, "Kino"), .staffing, SmallRegistry.posts(1), letter: "b",
      words: "Das\n ist  so.")
    let row = RegistryTable(registry.statements, in: registry.view) { _ in "" }.rows[1]
    #expect(try column("words", row) == "Das ist so.")
    #expect(try column("paper", row) == "b.md")
  }
}
