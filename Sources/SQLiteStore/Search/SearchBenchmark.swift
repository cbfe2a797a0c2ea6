internal import CouncilStore
internal import GRDB
internal import GermanText

/// A large made archive with the index of search and a plain one beside it.
package final class SearchBenchmark {
  /// In exchanges.
  private static let batch = 500
  private static let exchangesPerPaper = 5
  private static let seed: UInt64 = 20

  package let store: SQLiteLetterStore
  private var exchanges: SyntheticExchanges

  /// - Parameters:
  ///   - archive: whose words the exchanges are made of.
  ///   - path: of the archive that is made, or was.
  ///   - made: how many exchanges an earlier benchmark made of the same words; nil to make it anew.
  package init(words archive: SQLiteLetterStore, path: String, made: Int?) throws {
    let ids = try archive.matches(nil, filters: []).entries.map(\.id)
    exchanges = SyntheticExchanges(
      texts: try archive.entries(ids).map(\.answer), seed: Self.seed)
    if let made {
      store = try SQLiteLetterStore(path: path)
      try store.refreshVocabulary(force: false)
      // The queries are the same as behind the exchanges' making.
      for _ in 0..<made { _ = exchanges.next() }
      return
    }
    store = try SQLiteLetterStore.openOrCreate(path: path)
    try store.write { database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE plain
            USING fts5(subject, question, answer, content='', tokenize='unicode61')
          """)
    }
  }

  /// Adds exchanges to both indexes; the time that each index took.
  package func fill(_ count: Int) throws -> (ours: Duration, plain: Duration) {
    let clock = ContinuousClock()
    var (ours, plain) = (Duration.zero, Duration.zero)
    var added = 0
    while added < count {
      let batch = (0..<min(Self.batch, count - added)).map { _ in exchanges.next() }
      let first = added
      ours += try clock.measure { try addOurs(batch, first) }
      plain += try clock.measure { try addPlain(batch, first) }
      added += batch.count
    }
    ours += try clock.measure { try store.refreshVocabulary(force: true) }
    return (ours, plain)
  }

  private func addOurs(_ batch: [(question: String, answer: String)], _ first: Int) throws {
    let terms = store.analyzer.withTurn { analyzer in
      batch.map { (analyzer.indexed($0.question), analyzer.indexed($0.answer)) }
    }
    try store.write { database in
      var allWords = 0
      for (index, (exchange, terms)) in zip(batch, terms).enumerated() {
        let number = first + index
        let paper = number / Self.exchangesPerPaper + 1
        if number.isMultiple(of: Self.exchangesPerPaper) { try addPaper(paper, database) }
        try database.cachedStatement(
          sql: """
            INSERT INTO exchange (id, paper, position, question, answer, joint, disposition)
            VALUES (?, ?, ?, ?, ?, 0, 'answered')
            """
        ).execute(arguments: ["\(number)", paper, number, exchange.question, exchange.answer])
        let row = database.lastInsertedRowID
        let words = terms.0.utf8.count { $0 == 0x20 } + terms.1.utf8.count { $0 == 0x20 }
        try database.cachedStatement(
          sql: "INSERT INTO searchEntry (id, paper, exchange, words) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [number + 1, paper, row, words])
        try database.cachedStatement(
          sql: "INSERT INTO search (rowid, subject, question, answer) VALUES (?, '', ?, ?)"
        ).execute(arguments: [number + 1, terms.0, terms.1])
        allWords += words
      }
      try SearchState.add(entries: batch.count, words: allWords, database)
    }
  }

  private func addPaper(_ paper: Int, _ database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO source (id, sha256, path, byteCount, format, pages, ocr, status, firstSeen)
        VALUES (?1, ?1, ?1, 0, 'text', 1, 0, 'complete', '')
        """
    ).execute(arguments: [paper])
    try database.cachedStatement(
      sql: "INSERT INTO paper (id, source, paperType) VALUES (?1, ?1, 'answer')"
    ).execute(arguments: [paper])
  }

  private func addPlain(_ batch: [(question: String, answer: String)], _ first: Int) throws {
    try store.write { database in
      for (index, exchange) in batch.enumerated() {
        try database.cachedStatement(
          sql: "INSERT INTO plain (rowid, subject, question, answer) VALUES (?, '', ?, ?)"
        ).execute(arguments: [first + index + 1, exchange.question, exchange.answer])
      }
    }
  }

  /// A query of so many words that say something.
  package func query(_ count: Int) -> [String] {
    let analyzer = TextAnalyzer()
    var words: [String] = []
    while words.count < count {
      let word = String(exchanges.word()).filter { $0.isLetter || $0.isNumber }
      if word.count > 2, !analyzer.analysis(of: word).terms.isEmpty { words.append(word) }
    }
    return words
  }

  /// Asks the plain index; the rows' numbers, the best first.
  package func plain(_ words: [String], needsAll: Bool, limit: Int) throws -> [Int64] {
    let match = words.map { "\"\($0)\"" }.joined(separator: needsAll ? " AND " : " OR ")
    return try store.read { database in
      try Int64.fetchAll(
        database.cachedStatement(
          sql: "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?"),
        arguments: [match, limit])
    }
  }

  /// Bytes of both indexes.
  package func sizes() throws -> (ours: Int, plain: Int) {
    try store.read { database in
      func size(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT sum(length(block)) FROM \(table)_data") ?? 0
      }
      return (try size("search"), try size("plain"))
    }
  }
}
