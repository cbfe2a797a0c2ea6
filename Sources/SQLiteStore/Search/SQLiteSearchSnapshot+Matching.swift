internal import CouncilStore
internal import GRDB
internal import GRDBSQLite

extension SQLiteSearchSnapshot {
  func matches(
    _ condition: TermCondition?, filters: [SearchFilter]
  ) throws(StoreError) -> TermMatches {
    let filter = FilterSQL(filters)
    return try read { database in
      guard let condition else {
        return try Self.entries(filter, database)
      }
      guard filters.isEmpty else {
        return try Self.matches(condition, filter, database)
      }
      return try matches(condition, database)
    }
  }

  /// All entries that keep the filters.
  private static func entries(_ filter: FilterSQL, _ database: Database) throws -> TermMatches {
    let statement = try database.cachedStatement(
      sql: """
        SELECT e.id, e.paper, e.words, x'' FROM searchEntry e JOIN paper p ON p.id = e.paper
        WHERE \(filter.sql)
        """)
    try statement.setArguments(StatementArguments(filter.arguments))
    return try collect(statement, database)
  }

  private static func matches(
    _ condition: TermCondition, _ filter: FilterSQL, _ database: Database
  ) throws -> TermMatches {
    // CROSS JOIN: the index comes first, whatever the planner thinks of it.
    let statement = try database.cachedStatement(
      sql: """
        SELECT search.rowid, e.paper, e.words, \(PhraseCounter.name)(search)
        FROM search CROSS JOIN searchEntry e ON e.id = search.rowid
          JOIN paper p ON p.id = e.paper
        WHERE search MATCH ? AND \(filter.sql)
        """)
    try statement.setArguments(
      StatementArguments([FTSQuery.text(condition)]) + StatementArguments(filter.arguments))
    return try collect(statement, database)
  }

  /// Matches without filters: the index alone is asked, then the entries of what it found.
  private func matches(_ condition: TermCondition, _ database: Database) throws -> TermMatches {
    let statement = try database.cachedStatement(
      sql: "SELECT rowid, 0, 0, \(PhraseCounter.name)(search) FROM search WHERE search MATCH ?")
    try statement.setArguments([FTSQuery.text(condition)])
    var matches = try Self.collect(statement, database)
    let known = try directory.entries(for: matches.entries.count, database)
    let lookUp = try database.cachedStatement(
      sql: "SELECT paper, words FROM searchEntry WHERE id = ?")
    var kept = 0
    for index in matches.entries.indices {
      var entry = matches.entries[index]
      let found =
        if let known { known.entry(entry.id) } else { try Self.entry(entry.id, lookUp, database) }
      // The index keeps what was removed until it is made anew.
      guard let found else { continue }
      (entry.paper, entry.length) = found
      matches.entries[kept] = entry
      kept += 1
    }
    matches.entries.removeLast(matches.entries.count - kept)
    return matches
  }

  private static func entry(
    _ id: Int64, _ lookUp: Statement, _ database: Database
  ) throws -> (paper: Int64, length: Int)? {
    var entry: (paper: Int64, length: Int)?
    sqlite3_bind_int64(lookUp.sqliteStatement, 1, id)
    try lookUp.forEachRow(in: database) { row in
      entry = (sqlite3_column_int64(row, 0), Int(sqlite3_column_int64(row, 1)))
    }
    return entry
  }

  private static func collect(_ statement: Statement, _ database: Database) throws -> TermMatches {
    var matches = TermMatches()
    try statement.forEachRow(in: database) { row in
      let start = matches.counts.count
      if let bytes = sqlite3_column_blob(row, 3) {
        let numbers = UnsafeRawBufferPointer(
          start: bytes, count: Int(sqlite3_column_bytes(row, 3)))
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
          id: sqlite3_column_int64(row, 0), paper: sqlite3_column_int64(row, 1),
          length: Int(sqlite3_column_int64(row, 2)), counts: start..<matches.counts.count))
    }
    return matches
  }
}
