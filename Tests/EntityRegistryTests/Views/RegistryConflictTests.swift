import CouncilModel
import EntityRegistry
import Testing

@Suite struct RegistryConflictTests {
  private func conflicts(
    _ first: (StatementValue, ValidTime), _ second: (StatementValue, ValidTime),
    _ property: StatementProperty = .staffing, letters: [String] = ["a", "b"]
  ) -> [RegistryConflict.Kind] {
    var registry = SmallRegistry()
    let project = registry.entity(.project, "Lesecafé")
    registry.say(project, property, first.0, first.1, letter: letters[0])
    registry.say(project, property, second.0, second.1, letter: letters[1])
    return registry.view.conflicts().map(\.kind)
  }

  @Test(
    arguments: [
      (ValidTime(asOf: "2021"), ValidTime(asOf: "2023"), [.changed]),
      (ValidTime(asOf: "2021"), ValidTime(asOf: "2021"), [.contradicts]),
      (ValidTime(), ValidTime(asOf: "2021"), [.contradicts]),
      (ValidTime(from: "2019", to: "2020"), ValidTime(from: "2021"), []),
    ] as [(ValidTime, ValidTime, [RegistryConflict.Kind])])
  func `Two letters that say other numbers disagree, if of one time`(
    one: ValidTime, other: ValidTime, kinds: [RegistryConflict.Kind]
  ) {
    #expect(
      conflicts((SmallRegistry.posts(1), one), (SmallRegistry.posts(2), other)) == kinds)
  }

  @Test func `What agrees is no conflict`() {
    let year = ValidTime(asOf: "2021")
    #expect(conflicts((SmallRegistry.posts(1), year), (SmallRegistry.posts(1), year)) == [])
  }

  @Test func `Of what has many values at a time, none contradicts another`() {
    let year = ValidTime(asOf: "2021")
    #expect(conflicts((.text("ESF"), year), (.text("Bund"), year), .programme) == [])
  }

  @Test func `One letter contradicts itself with numbers, never with several sponsors`() {
    let year = ValidTime(asOf: "2021")
    let one = (SmallRegistry.posts(1), year)
    let two = (SmallRegistry.posts(2), year)
    #expect(conflicts(one, two, letters: ["a", "a"]) == [.contradicts])
    #expect(
      conflicts((.text("AWO"), year), (.text("Caritas"), year), .sponsor, letters: ["a", "a"])
        == [])
  }

  @Test func `Another scope is another cell, in whatever case it is written`() {
    var registry = SmallRegistry()
    let project = registry.entity(.project, "Lesecafé")
    let one = registry.say(project, .staffing, SmallRegistry.posts(1), scope: "Leitung")
    let two = registry.say(
      project, .staffing, SmallRegistry.posts(2), scope: "Beratung", letter: "b")
    #expect(registry.view.conflicts().isEmpty)
    let three = registry.say(
      project, .staffing, SmallRegistry.posts(3), scope: "LEITUNG", letter: "b")
    #expect(registry.view.conflicts().count == 1)
    #expect(StatementCell(one) == StatementCell(three))
    #expect(StatementCell(one) != StatementCell(two))
  }

  @Test func `The oldest stands first`() {
    var registry = SmallRegistry()
    let project = registry.entity(.project, "Lesecafé")
    registry.say(project, .staffing, SmallRegistry.posts(2), ValidTime(asOf: "2023"), letter: "b")
    registry.say(project, .staffing, SmallRegistry.posts(1), ValidTime(asOf: "2019"), letter: "a")
    #expect(
      registry.view.conflicts().map { $0.statements.map(\.valid.asOf) } == [["2019", "2023"]])
  }
}
