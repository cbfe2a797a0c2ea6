import CouncilModel
import FoundationEssentials
import Testing

@testable import Presentation

@Suite struct RegistryFilterTests {
  private let view = Statements.view([
    Statements.statement("s1", Statements.project, .staffing, Statements.posts(2)),
    Statements.statement(
      "s2", Statements.other, .staffing, Statements.posts(1), ValidTime(asOf: "2024"),
      status: .accepted),
    Statements.statement("s3", Statements.sponsor, .staffing, Statements.posts(3)),
  ])

  @Test(arguments: [
    (RegistryFilter(), ["s1", "s2", "s3"]), (RegistryFilter(kind: .project), ["s1", "s2"]),
    (RegistryFilter(place: "neu"), ["s1", "s3"]), (RegistryFilter(name: "LICHT"), ["s1"]),
    (RegistryFilter(asOf: "2022"), ["s1", "s3"]), (RegistryFilter(status: .accepted), ["s2"]),
    (RegistryFilter(kind: .sponsor, place: "Rotheim"), []),
  ])
  func `What is chosen is what is shown`(filter: RegistryFilter, ids: [String]) {
    #expect(filter.current(in: view).map(\.id) == ids)
  }
}
