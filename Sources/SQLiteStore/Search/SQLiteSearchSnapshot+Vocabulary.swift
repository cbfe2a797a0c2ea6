internal import CouncilStore
internal import GRDB
internal import GRDBSQLite

extension SQLiteSearchSnapshot {
  func frequencies(of terms: [String]) throws(StoreError) -> [String: Int] {
    try read { database in
      var frequencies: [String: Int] = [:]
      let counted = try database.cachedStatement(
        sql: "SELECT entries FROM searchTerm WHERE term = ?")
      // Terms that are newer than the last count are asked for in the index itself.
      let newer =
        try Self.isCounted(database)
        ? nil
        : database.cachedStatement(sql: "SELECT doc FROM searchVocabulary WHERE term = ?")
      for term in Set(terms) {
        let entries =
          try Int.fetchOne(counted, arguments: [term])
          ?? newer.flatMap { try Int.fetchOne($0, arguments: [term]) }
        if let entries { frequencies[term] = entries }
      }
      return frequencies
    }
  }

  /// Whether nothing was added since the vocabulary was counted.
  private static func isCounted(_ database: Database) throws -> Bool {
    let last = try SearchState.value("countedLast", database)
    return try last != nil && last == SearchState.lastEntry(database)
  }

  func vocabulary(
    near term: String, within distance: Int, sameStart: Bool
  ) throws(StoreError) -> [VocabularyTerm] {
    let length = term.utf8.count
    let start = sameStart ? String(term.prefix(1)) : ""
    let letters = LettersUsed(term.utf8)
    return try read { database in
      var terms: [VocabularyTerm] = []
      let statement = try database.cachedStatement(
        sql: """
          SELECT term, entries FROM searchTerm
          WHERE length = ? AND term >= ? AND term < ? || char(0x10FFFF)
          """)
      for length in max(1, length - distance)...(length + distance) {
        try statement.setArguments([length, start, start])
        try terms.addRows(of: statement, in: database) {
          LettersUsed($0).differences(from: letters) <= 2 * distance
        }
      }
      return terms
    }
  }

  func vocabulary(
    containing term: String, longerBy rest: Int, limit: Int
  ) throws(StoreError) -> [VocabularyTerm] {
    let part = Array(term.utf8)
    return try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT term, entries FROM searchTerm WHERE length >= ?")
      try statement.setArguments([part.count + rest])
      var terms: [VocabularyTerm] = []
      try terms.addRows(of: statement, in: database) {
        $0.starts(with: part) || $0.suffix(part.count).elementsEqual(part)
      }
      terms.sort { ($1.entries, $0.term) < ($0.entries, $1.term) }
      return Array(terms.prefix(limit))
    }
  }

  func vocabulary(
    beginning term: String, longerBy rest: Int, limit: Int
  ) throws(StoreError) -> [VocabularyTerm] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT term, entries FROM searchTerm
            WHERE term > ?1 AND term < ?1 || char(0x10FFFF) AND length >= length(?1) + ?2
            ORDER BY entries DESC, term LIMIT ?3
            """), arguments: [term, rest, limit]
      ).map { VocabularyTerm($0["term"], entries: $0["entries"]) }
    }
  }

  func compounds(of part: String, limit: Int) throws(StoreError) -> [VocabularyTerm] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT term, entries FROM searchCompound WHERE part = ?
            ORDER BY entries DESC, term DESC LIMIT ?
            """), arguments: [part, limit]
      ).map { VocabularyTerm($0["term"], entries: $0["entries"]) }
    }
  }
}

extension [VocabularyTerm] {
  /// Adds the rows of a statement's terms and entries whose terms are wanted; there may be many
  /// others.
  fileprivate mutating func addRows(
    of statement: Statement, in database: Database,
    where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws {
    try statement.forEachRow(in: database) { row in
      let term = UnsafeBufferPointer(
        start: sqlite3_column_text(row, 0), count: Int(sqlite3_column_bytes(row, 0)))
      guard isWanted(term) else { return }
      append(
        VocabularyTerm(
          String(decoding: term, as: UTF8.self), entries: Int(sqlite3_column_int64(row, 1))))
    }
  }
}
