import CouncilStore
import Testing

@testable import CouncilSearch

@Suite struct QueryPlanTests {
  private static func alternative(_ members: [String]...) -> RankedGroup.Alternative {
    .init(members.map { $0.map { .init(phrase: TermPhrase([$0]), weight: 1) } })
  }

  /// "Stadt" with a synonym, a derivation and a compound's parts; "Ausbau" with a synonym.
  private static let plan: QueryPlan = {
    var plan = QueryPlan()
    plan.groups = [
      RankedGroup(
        word: "Stadt",
        alternatives: [
          alternative(["stadt", "stadtisch"]), alternative(["kommun"]),
          alternative(["gross"], ["stadt"]),
        ]),
      RankedGroup(
        word: "Ausbau", alternatives: [alternative(["ausbau"]), alternative(["erweiterung"])]),
    ]
    plan.soft = [0, 1]
    return plan
  }()

  @Test func `A word that is found by itself often enough is looked for by nothing else`() {
    var plan = Self.plan
    plan.dropOthers { $0.terms == ["stadt"] }
    #expect(plan.groups[0].phrases.map(\.terms) == [["stadt"]])
    #expect(plan.groups[1] == Self.plan.groups[1])
  }

  @Test func `What has to stand is not touched`() {
    var plan = Self.plan
    plan.soft = [1]
    plan.dropOthers { _ in true }
    #expect(plan.groups[0] == Self.plan.groups[0])
    #expect(plan.groups[1].phrases.map(\.terms) == [["ausbau"]])
  }

  @Test func `A condition has each phrase once and no lists in lists`() throws {
    let condition = try #require(Self.plan.strictCondition)
    guard case .all(let parts) = condition else {
      Issue.record("\(condition)")
      return
    }
    #expect(parts.count == 2)
    #expect(condition == condition.simplified)
  }
}
