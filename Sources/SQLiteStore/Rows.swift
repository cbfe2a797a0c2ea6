internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import GRDB

extension PaperRow {
  init(row: Row) throws {
    self.init(
      sha256: row["sha256"], path: row["path"],
      status: try row.word("status"), paperType: try row.word("paperType"),
      reference: row["reference"], subject: row["subject"], date: row["date"],
      meetingDate: row["meetingDate"], municipality: row["municipality"],
      exchanges: row["exchanges"], facts: row["facts"])
  }
}

extension FactRow {
  init(row: Row) throws {
    let evidence = Evidence(
      text: row["text"], page: row["page"], start: row["start"], end: row["end"],
      boxes: try ColumnJSON.boxes(row["boxes"]))
    let fact = Fact(
      exchange: row["exchangePosition"],
      value: try ColumnJSON.factValue(type: row["type"], json: row["value"]),
      evidence: evidence, rule: row["rule"], confidence: try row.decimal("confidence"),
      recognised: row["recognised"])
    self.init(
      sha256: row["sha256"], path: row["path"], reference: row["reference"],
      municipality: row["municipality"], exchange: row["exchangeID"],
      exchangeNumber: row["exchangeNumber"], fact: fact)
  }
}

extension Row {
  /// One of a type's words; any other is damage.
  func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    let text: String = self[column]
    guard let word = Word(rawValue: text) else { throw unreadable(column, text) }
    return word
  }

  fileprivate func decimal(_ column: String) throws -> Decimal {
    let text: String = self[column]
    guard let decimal = Decimal(string: text) else { throw unreadable(column, text) }
    return decimal
  }

  private func unreadable(_ column: String, _ text: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(column) is \"\(text)\"")
  }
}
