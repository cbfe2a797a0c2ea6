internal import CouncilModel
internal import GRDB

extension RegistryStatement {
  init(row: Row) throws {
    let source = StatementSource(
      sha256: row["sha256"], path: row["path"], reference: row["reference"],
      municipality: row["municipality"], exchange: row["exchange"], number: row["number"],
      page: row["page"], start: row["start"], end: row["end"], text: row["text"],
      recognised: row["recognised"] == 1 ? true : nil)
    let basis: String? = row["basis"]
    let valid = ValidTime(
      asOf: row["asOf"], basis: try basis.map { _ in try row.word("basis") },
      from: row["validFrom"], to: row["validTo"])
    self.init(
      id: row["id"], subject: row["subject"], property: try row.word("property"),
      value: try ColumnJSON.value(row["value"]), scope: row["scope"],
      polarity: try row.word("polarity"), statedBy: row["statedBy"], source: source, valid: valid,
      rule: row["rule"], status: try row.word("status"), recorded: row["recorded"])
  }
}
