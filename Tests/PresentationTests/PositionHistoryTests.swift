import CouncilModel
import FoundationEssentials
import Testing

@testable import Presentation

@Suite struct PositionHistoryTests {
  private let view = Statements.view([
    Statements.statement("s1", Statements.project, .staffing, Statements.posts(2)),
    Statements.statement(
      "s2", Statements.project, .sponsor, .entity(id: "awo", name: "AWO")),
    Statements.statement(
      "s3", Statements.project, .staffing, Statements.posts(1), ValidTime(asOf: "2019-05"),
      letter: "b"),
    Statements.statement(
      "s4", Statements.project, .staffing, Statements.posts(9), ValidTime(), letter: "c"),
    Statements.statement("s5", Statements.other, .staffing, Statements.posts(7)),
  ])

  @Test func `A project's positions stand on the line of the sponsor that the same letter names`() {
    let history = PositionHistory(of: Statements.project, in: view)
    #expect(history.lines.map(\.name) == ["AWO", "Kino"])
    #expect(history.lines.map { $0.points.map(\.date) } == [["2021"], ["2019-05"]])
    #expect(history.undated.map(\.id) == ["s4"])
  }

  @Test func `A sponsor's positions are those of its projects, the oldest first`() {
    let history = PositionHistory(of: Statements.sponsor, in: view)
    #expect(history.lines.map(\.name) == ["Kino"])
    #expect(history.lines.first?.points.map(\.positions) == [1, 2])
  }
}
