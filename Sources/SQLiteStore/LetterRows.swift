internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import GRDB

/// Writes one letter's rows, within the transaction that is open.
struct LetterRows {
  let database: Database
  let letter: PreparedLetter
  private var content: ReadLetter { letter.content }
  /// Takes what the search index is to have of the letter.
  let index: IndexBatch

  /// Writes the letter as a paper of its own, unless its bytes are there already.
  func add() throws -> ImportResult {
    guard let source = try insertSource() else { return .duplicate }
    let paper = try insertPaper(source: source)
    try insertContent(source: source, paper: paper)
    return .added
  }

  private static let sourceColumns = RowColumns(
    of: "source",
    ["byteCount", "status", "firstSeen", "sha256", "path", "format", "pages", "ocr"],
    "ON CONFLICT (sha256) DO NOTHING")

  /// Writes the source with its bytes; nil where the bytes are there already.
  func insertSource() throws -> Int64? {
    var source = try RowStatement(database, Self.sourceColumns)
    source.bind(letter.bytes.count)
    source.bind(content.status.rawValue)
    source.bind(Date.now.formatted(.iso8601))
    source.bind(fieldsOf: content.source, to: Self.sourceColumns)
    try source.run()
    guard database.changesCount == 1 else { return nil }
    let id = database.lastInsertedRowID
    var original = try RowStatement(database, "INSERT INTO original (source, bytes) VALUES (?, ?)")
    original.bind(id)
    try original.run(letter.bytes.zlib)
    var extraction = try RowStatement(
      database, "INSERT INTO extraction (source, byteCount, bytes) VALUES (?, ?, ?)")
    extraction.bind(id)
    extraction.bind(content.json.count)
    try extraction.run(content.json.zlib)
    return id
  }

  /// Everything that hangs on the source and on the paper.
  func insertContent(source: Int64, paper: Int64) throws {
    try insert(content.diagnostics, of: source, Self.diagnosticColumns)
    try insert(content.paper.originators, of: paper, Self.originatorColumns)
    try insert(content.paper.answeredBy, of: paper, Self.officeColumns)
    let exchanges = try insert(content.exchanges, of: paper, Self.exchangeColumns)
    try insertFacts(paper: paper, exchanges: exchanges)
    for row in content.terms.rows {
      let entry = try content.terms.insertEntry(
        row, paper: paper, row.exchange.map { exchanges[$0] }, database)
      index.add(row, of: content.terms, entry: entry)
    }
  }

  /// What a paper's row says.
  static let paperColumns = RowColumns(
    of: "paper",
    [
      "source", "referenceKey", "paperType", "reference", "subject", "date", "meetingDate",
      "legalBasis", "visibility", "municipality", "signatory",
    ])

  private func insertPaper(source: Int64) throws -> Int64 {
    var row = try RowStatement(database, Self.paperColumns)
    bindPaper(source: source, to: &row)
    try row.run()
    return database.lastInsertedRowID
  }

  /// Binds the paper's columns.
  func bindPaper(source: Int64, to row: inout RowStatement) {
    row.bind(source)
    row.bind(content.paper.reference.map(ReferenceKey.key(of:)))
    row.bind(fieldsOf: content.paper, to: Self.paperColumns)
  }

  // MARK: Rows that stand in an order

  private static let diagnosticColumns = RowColumns(
    of: "diagnostic", ["source", "position", "severity", "page", "message"])
  private static let originatorColumns = RowColumns(
    of: "originator", ["paper", "position", "kind", "name"])
  private static let officeColumns = RowColumns(of: "answeredBy", ["paper", "position", "name"])
  private static let exchangeColumns = RowColumns(
    of: "exchange",
    ["paper", "position", "id", "number", "question", "answer", "joint", "disposition"])

  /// Writes values as rows that hang on another row: their first column, the second counts them.
  ///
  /// - Returns: the rows' keys, in the values' order.
  @discardableResult
  private func insert(
    _ records: [some FieldRecord], of owner: Int64, _ columns: RowColumns
  ) throws -> [Int64] {
    guard !records.isEmpty else { return [] }
    var row = try RowStatement(database, columns)
    return try records.enumerated().map { position, record in
      row.bind(owner)
      row.bind(position)
      row.bind(fieldsOf: record, to: columns)
      try row.run()
      return database.lastInsertedRowID
    }
  }

  private static let factColumns = RowColumns(
    of: "fact",
    ["paper", "position", "exchange", "page", "start", "end", "recognised"]
      + FactRows.TextColumn.allCases.map(\.rawValue))

  private func insertFacts(paper: Int64, exchanges: [Int64]) throws {
    guard content.facts.count > 0 else { return }
    var row = try RowStatement(database, Self.factColumns)
    defer { row.forget() }
    var position = 0
    try content.facts.withEachRow { fact, bytes in
      row.bind(paper)
      row.bind(position)
      row.bind(fact.exchange.map { exchanges[$0] })
      row.bind(fact.page)
      row.bind(fact.start)
      row.bind(fact.end)
      row.bind(fact.isRecognised ? 1 : 0)
      for text in fact.texts {
        row.bind(uncopied: text.map { UnsafeRawBufferPointer(rebasing: bytes[$0]) })
      }
      try row.run()
      position += 1
    }
  }

  /// Runs a statement that is compiled once for each connection.
  func insert(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
