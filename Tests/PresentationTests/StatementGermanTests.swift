import CouncilModel
import FoundationEssentials
import Testing

@testable import Presentation

@Suite struct StatementGermanTests {
  static let summaries: [(RegistryStatement, String)] = [
    (Statements.statement("s", Statements.project, .staffing, Statements.posts(2)), "2 VZÄ"),
    (
      Statements.statement(
        "s", Statements.project, .staffing, Statements.posts(2), scope: "unbesetzt"),
      "2 VZÄ (unbesetzt)"
    ),
    (Statements.statement("s", Statements.project, .deadline, .date("2025-06")), "Juni 2025"),
    (
      Statements.statement("s", Statements.project, .available, .nothing, polarity: .denied),
      "gibt es laut Antwort nicht"
    ),
    (
      Statements.statement("s", Statements.project, .answered, .nothing, polarity: .open),
      "nicht beantwortet"
    ),
  ]

  @Test(arguments: summaries)
  func `A statement is said in German`(statement: RegistryStatement, words: String) {
    #expect(statement.germanSummary == words)
  }

  @Test(arguments: [
    (ValidTime(), "ohne Datum"), (ValidTime(asOf: "2021-06-30"), "Stand 30. Juni 2021"),
    (ValidTime(asOf: "2021", from: "2018-05", to: "2025"), "Stand 2021, seit Mai 2018, bis 2025"),
  ])
  func `So is when it holds`(valid: ValidTime, words: String) {
    let statement = Statements.statement(
      "s", Statements.project, .staffing, Statements.posts(1), valid)
    #expect(statement.germanValidity == words)
    #expect(statement.germanPlace == "DS 1/21, Frage 2, Seite 3")
  }
}
