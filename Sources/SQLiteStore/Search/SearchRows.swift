internal import CouncilModel
internal import GRDB
internal import GermanText

/// Terms of one letter, made before the transaction that writes them begins.
struct SearchRows {
  struct Row {
    /// Index of the exchange; nil for the letter's other text.
    var exchange: Int?
    var text: String?
    var question: String
    var answer: String
    var topics: [String]

    /// In words; a word's terms stand at one place.
    var words: Int { Self.places(question) + Self.places(answer) }

    private static func places(_ indexed: String) -> Int {
      indexed.isEmpty ? 0 : indexed.utf8.count { $0 == 0x20 } + 1
    }
  }

  /// In bytes: less text outside of exchanges says nothing.
  private static let shortestText = 160

  let subject: String
  let rows: [Row]

  init(_ extraction: Extraction, _ analyzer: TextAnalyzer) {
    let paper = extraction.paper
    let heading = [paper.reference, paper.subject].compactMap(\.self).joined(separator: " ")
    let subject = analyzer.indexed(heading)
    var rows = extraction.exchanges.enumerated().map { index, exchange in
      Self.row(
        exchange: index, text: nil, question: exchange.question, answer: exchange.answer,
        subject, analyzer)
    }
    let other = Self.otherText(extraction)
    if extraction.exchanges.isEmpty || other.utf8.count >= Self.shortestText {
      rows.append(
        Self.row(exchange: nil, text: other, question: "", answer: other, subject, analyzer))
    }
    self.subject = subject
    self.rows = rows
  }

  private static func row(
    exchange: Int?, text: String?, question: String, answer: String, _ subject: String,
    _ analyzer: TextAnalyzer
  ) -> Row {
    let question = analyzer.indexed(question)
    let answer = analyzer.indexed(answer)
    return Row(
      exchange: exchange, text: text, question: question, answer: answer,
      topics: TopicThesaurus.municipal.topics(
        subject: subject, question: question, answer: answer))
  }

  /// What a letter says outside of its exchanges, without head and furniture.
  private static func otherText(_ extraction: Extraction) -> String {
    let taken = extraction.exchanges.flatMap { exchange in
      [exchange.questionRange].compactMap(\.self) + exchange.answerRanges
    }
    return extraction.blocks
      .filter { block in
        switch block.kind {
        case .head, .furniture, .label, .closing: false
        case .heading, .question, .paragraph, .list, .table:
          !taken.contains { $0.overlaps(block.range) }
        }
      }
      .map(\.text).joined(separator: "\n")
  }

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
