import CouncilModel
import Testing

@testable import EntityRegistry

/// Which of two statements holds.
@Suite struct RegistryTimeTests {
  private func statement(_ valid: ValidTime) -> RegistryStatement {
    var registry = SmallRegistry()
    return registry.say(
      registry.entity(.project, "Kino"), .staffing, SmallRegistry.posts(1), valid)
  }

  @Test(
    arguments: [
      (ValidTime(from: "2021"), ValidTime(to: "2020"), true),
      (ValidTime(from: "2021-01"), ValidTime(to: "2020-12-31"), true),
      (ValidTime(from: "2020"), ValidTime(to: "2020"), false),
      (ValidTime(asOf: "2021"), ValidTime(to: "2020"), false),
      (ValidTime(from: "2021"), ValidTime(), false),
    ])
  func `One begins when the other has ended`(one: ValidTime, other: ValidTime, isAfter: Bool) {
    #expect(statement(one).isAfter(statement(other)) == isAfter)
    #expect(!statement(other).isAfter(statement(one)))
  }

  @Test(
    arguments: [
      (ValidTime(asOf: "2021"), ValidTime(asOf: "2020"), true),
      (ValidTime(asOf: "2021"), ValidTime(), true), (ValidTime(), ValidTime(), false),
      (ValidTime(asOf: "2021"), ValidTime(asOf: "2021-03"), false),
      (ValidTime(from: "2021"), ValidTime(asOf: "2019"), true),
    ])
  func `A letter of a later time is newer, and one without a date never`(
    one: ValidTime, other: ValidTime, isNewer: Bool
  ) {
    #expect(statement(one).isNewer(than: statement(other)) == isNewer)
    #expect(!statement(other).isNewer(than: statement(one)))
  }

  @Test(
    arguments: [
      ("2025-12-31", []), ("2026-01-01", ["Umbau"]), ("2024-07-01", []),
      ("2031", ["Umbau", "Radweg"]),
    ])
  func `What was to be done “bis 2025” is due when 2026 begins`(day: String, names: [String]) {
    var registry = SmallRegistry()
    registry.say(registry.entity(.plannedMeasure, "Radweg"), .deadline, .date("2030-06"))
    registry.say(registry.entity(.plannedMeasure, "Umbau"), .deadline, .date("2025"))
    #expect(registry.view.due(before: day).map(\.entity.name) == names)
  }

  @Test func `A later letter moves the date`() {
    var registry = SmallRegistry()
    let plan = registry.entity(.plannedMeasure, "Umbau")
    registry.say(plan, .deadline, .date("2025"), ValidTime(asOf: "2021"))
    registry.say(plan, .deadline, .date("2027"), ValidTime(asOf: "2024"), letter: "b")
    #expect(registry.view.due(before: "2026-06-01").isEmpty)
    #expect(registry.view.due(before: "2028-01-01").map(\.date) == ["2027"])
  }
}
