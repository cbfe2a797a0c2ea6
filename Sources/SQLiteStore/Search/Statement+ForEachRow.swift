internal import GRDB
internal import GRDBSQLite

extension Statement {
  /// Goes through the rows without making values of each: there may be tens of thousands.
  func forEachRow(in database: Database, _ body: (SQLiteStatement) throws -> Void) throws {
    let handle = sqliteStatement
    sqlite3_reset(handle)
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(handle)
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
      }
    }
  }
}
