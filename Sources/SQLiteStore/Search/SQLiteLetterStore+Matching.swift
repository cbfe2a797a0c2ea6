package import CouncilStore
internal import GRDB
internal import GRDBSQLite

extension SQLiteLetterStore {
  package func matches(
    _ condition: TermCondition?, filters: [SearchFilter]
  ) throws(StoreError) -> TermMatches {
    let filter = FilterSQL(filters)
    return try read { database in
      let statement: Statement
      if let condition {
        // CROSS JOIN: the index comes first, whatever the planner thinks of it.
        let paper = filters.isEmpty ? "" : "JOIN paper p ON p.id = e.paper"
        statement = try database.cachedStatement(
          sql: """
            SELECT search.rowid, e.paper, e.words, \(PhraseCounter.name)(search)
            FROM search CROSS JOIN searchEntry e ON e.id = search.rowid \(paper)
            WHERE search MATCH ? AND \(filter.sql)
            """)
        try statement.setArguments(
          StatementArguments([FTSQuery.text(condition)]) + StatementArguments(filter.arguments))
      } else {
        statement = try database.cachedStatement(
          sql: """
            SELECT e.id, e.paper, e.words, x'' FROM searchEntry e JOIN paper p ON p.id = e.paper
            WHERE \(filter.sql)
            """)
        try statement.setArguments(StatementArguments(filter.arguments))
      }
      return try Self.collect(statement, database)
    }
  }

  /// Reads the rows without making values of each: there may be tens of thousands.
  private static func collect(_ statement: Statement, _ database: Database) throws -> TermMatches {
    var matches = TermMatches()
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return matches }
      guard code == SQLITE_ROW else {
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
      }
      let start = matches.counts.count
      if let bytes = sqlite3_column_blob(handle, 3) {
        let numbers = UnsafeRawBufferPointer(
          start: bytes, count: Int(sqlite3_column_bytes(handle, 3)))
        for offset in stride(from: 0, to: numbers.count, by: PhraseCounter.width * 2) {
          func number(_ index: Int) -> Int {
            Int(numbers.loadUnaligned(fromByteOffset: offset + 2 * index, as: UInt16.self))
          }
          matches.counts.append(
            .init(phrase: number(0), subject: number(1), question: number(2), answer: number(3)))
        }
      }
      matches.entries.append(
        .init(
          id: sqlite3_column_int64(handle, 0), paper: sqlite3_column_int64(handle, 1),
          length: Int(sqlite3_column_int64(handle, 2)), counts: start..<matches.counts.count))
    }
  }
}
