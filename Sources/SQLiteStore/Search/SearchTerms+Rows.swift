internal import CouncilStore
internal import GRDB

extension SearchTerms {
  /// Writes the rows, within the transaction that is open.
  ///
  /// - Parameter exchanges: the exchanges' rows, in their order.
  func insert(paper: Int64, exchanges: [Int64], index: String, _ database: Database) throws {
    for row in rows {
      let exchange = row.exchange.map { exchanges[$0] }
      let entry = try insertEntry(row, paper: paper, exchange, database)
      try insertTerms(of: row, entry, index: index, database)
    }
  }

  /// Writes a row's entry; its number.
  func insertEntry(
    _ row: Row, paper: Int64, _ exchange: Int64?, _ database: Database
  ) throws -> Int64 {
    try database.cachedStatement(
      sql: "INSERT INTO searchEntry (paper, exchange, words, text) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [paper, exchange, row.words, row.text])
    return database.lastInsertedRowID
  }

  /// Writes a row's terms and topics.
  func insertTerms(of row: Row, _ entry: Int64, index: String, _ database: Database) throws {
    try database.cachedStatement(
      sql: "INSERT INTO \(index) (rowid, subject, question, answer) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [entry, subject, row.question, row.answer])
    for topic in row.topics {
      try database.cachedStatement(
        sql: "INSERT INTO searchTopic (entry, topic) VALUES (?, ?)"
      ).execute(arguments: [entry, topic])
    }
  }
}
