internal import CouncilStore
internal import GRDB

extension SearchTerms {
  /// Writes a row's entry and topics; the entry's number. Counting it is left to the caller.
  func insertEntry(
    _ row: Row, paper: Int64, _ exchange: Int64?, _ database: Database
  ) throws -> Int64 {
    var insert = try RowStatement(
      database, "INSERT INTO searchEntry (paper, exchange, words, text) VALUES (?, ?, ?, ?)")
    insert.bind(paper)
    insert.bind(exchange)
    insert.bind(row.words)
    insert.bind(row.text)
    try insert.run()
    let entry = database.lastInsertedRowID
    try Self.insertTopics(of: row, entry, database)
    return entry
  }

  static func insertTopics(of row: Row, _ entry: Int64, _ database: Database) throws {
    for topic in row.topics {
      var insert = try RowStatement(
        database, "INSERT INTO searchTopic (entry, topic) VALUES (?, ?)")
      insert.bind(entry)
      insert.bind(topic)
      try insert.run()
    }
  }

  /// Writes a row's terms into an index.
  static func insert(
    _ row: Row, subject: TermText, _ entry: Int64, index: String, _ database: Database
  ) throws {
    var insert = try RowStatement(
      database, "INSERT INTO \(index) (rowid, subject, question, answer) VALUES (?, ?, ?, ?)")
    insert.bind(entry)
    insert.bind(IndexedText.of(subject))
    insert.bind(IndexedText.of(row.question))
    insert.bind(IndexedText.of(row.answer))
    try insert.run()
  }
}
