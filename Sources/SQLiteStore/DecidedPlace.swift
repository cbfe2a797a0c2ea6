internal import CouncilModel
internal import GRDB

/// What somebody has decided on: rules that say it in other words later must not propose it anew.
struct DecidedPlace {
  var id: String
  var status: RegistryStatement.Status
  var subject: String
  var property: StatementProperty
  var scope: String?
  var range: TextRange

  init(row: Row) throws {
    id = row["id"]
    status = try row.word("status")
    subject = row["proposedSubject"]
    property = try row.word("property")
    scope = row["scope"]
    range = TextRange(row["start"], row["end"])
  }

  /// Whether a proposal is about the same cell of the same passage.
  func isSame(as statement: RegistryStatement) -> Bool {
    subject == statement.subject && property == statement.property
      && (scope ?? "") == (statement.scope ?? "") && range.overlaps(statement.source.range)
  }
}
