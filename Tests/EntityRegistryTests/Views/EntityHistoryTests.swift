import CouncilModel
import Testing

@testable import EntityRegistry

@Suite struct EntityHistoryTests {
  @Test func `What has no date stands first, then the oldest`() {
    var registry = SmallRegistry()
    let project = registry.entity(.project, "Kino")
    for year in ["2023", nil, "2019"] {
      registry.say(
        project, .staffing, SmallRegistry.posts(1), ValidTime(asOf: year), letter: year ?? "x")
    }
    registry.say(registry.entity(.project, "Haus"), .staffing, SmallRegistry.posts(1))
    let history = EntityHistory(of: project, in: registry.view, log: [])
    #expect(history.statements.map(\.valid.asOf) == [nil, "2019", "2023"])
  }

  static let decisions: [(Decision, Set<String>)] = [
    (.accept(statement: "s0"), ["s0"]), (.reject(statement: "s1"), ["s1"]),
    (.edit(statement: "s0", value: nil, scope: nil, valid: nil), ["s0"]),
    (.rename(entity: "e", name: "Kino"), ["e"]), (.merge(entity: "e", into: "f"), ["e", "f"]),
    (.split(entity: "e", statements: ["s0", "s1"], name: "Haus"), ["e", "s0", "s1"]),
    (.keepApart(entity: "e", from: "f"), ["e", "f"]), (.undo(number: 1), []),
  ]

  @Test(arguments: decisions)
  func `A decision names what it is about`(decision: Decision, named: Set<String>) {
    #expect(decision.named == named)
  }

  @Test func `Only decisions about the entity or its statements belong to its history`() {
    var registry = SmallRegistry()
    let project = registry.entity(.project, "Kino")
    let statement = registry.say(project, .staffing, SmallRegistry.posts(1))
    let decisions: [Decision] = [
      .accept(statement: statement.id), .accept(statement: "another"),
      .keepApart(entity: project.id, from: "f"),
    ]
    let log = decisions.enumerated().map {
      DecisionRecord(number: $0.offset + 1, at: "2026-01-01", by: "K.", decision: $0.element)
    }
    let history = EntityHistory(of: project, in: registry.view, log: log)
    #expect(history.decisions.map(\.number) == [1, 3])
  }
}
