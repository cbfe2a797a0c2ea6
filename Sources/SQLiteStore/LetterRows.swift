internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import GRDB

/// Writes one letter's rows, within the transaction that is open.
struct LetterRows {
  let database: Database
  let letter: PreparedLetter
  /// Takes what the search index is to have of the letter.
  let index: IndexBatch

  /// Writes the letter as a paper of its own, unless its bytes are there already.
  func add() throws -> ImportResult {
    guard let source = try insertSource() else { return .duplicate }
    let paper = try insertPaper(source: source)
    try insertContent(source: source, paper: paper)
    return .added
  }

  /// Writes the source with its bytes; nil where the bytes are there already.
  func insertSource() throws -> Int64? {
    let source = letter.source
    try insert(
      """
      INSERT INTO source (sha256, path, byteCount, format, pages, ocr, status, firstSeen)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING
      """,
      [
        source.sha256, source.path, letter.bytes.count, source.format.rawValue, source.pages,
        source.ocr, letter.status.rawValue, Date.now.formatted(.iso8601),
      ])
    guard database.changesCount == 1 else { return nil }
    let id = database.lastInsertedRowID
    var original = try RowStatement(database, "INSERT INTO original (source, bytes) VALUES (?, ?)")
    original.bind(id)
    try original.run(letter.bytes.zlib)
    var extraction = try RowStatement(
      database, "INSERT INTO extraction (source, byteCount, bytes) VALUES (?, ?, ?)")
    extraction.bind(id)
    extraction.bind(letter.json.count)
    try extraction.run(letter.json.zlib)
    return id
  }

  /// Everything that hangs on the source and on the paper.
  func insertContent(source: Int64, paper: Int64) throws {
    for (position, diagnostic) in letter.diagnostics.enumerated() {
      try insert(
        "INSERT INTO diagnostic (source, position, severity, page, message) VALUES (?, ?, ?, ?, ?)",
        [source, position, diagnostic.severity.rawValue, diagnostic.page, diagnostic.message])
    }
    try insertPeople(paper: paper)
    let exchanges = try insertExchanges(paper: paper)
    try insertFacts(paper: paper, exchanges: exchanges)
    for row in letter.terms.rows {
      let entry = try letter.terms.insertEntry(
        row, paper: paper, row.exchange.map { exchanges[$0] }, database)
      index.add(row, of: letter.terms, entry: entry)
    }
  }

  private func insertPaper(source: Int64) throws -> Int64 {
    var row = try RowStatement(
      database,
      """
      INSERT INTO paper (source, paperType, reference, referenceKey, subject, date, meetingDate,
        legalBasis, visibility, municipality, signatory)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    bindHead(source: source, to: &row)
    try row.run()
    return database.lastInsertedRowID
  }

  /// The paper's columns, in the table's order.
  func bindHead(source: Int64, to row: inout RowStatement) {
    let paper = letter.paper
    row.bind(source)
    row.bind(paper.paperType.rawValue)
    row.bind(paper.reference)
    row.bind(paper.reference.map(ReferenceKey.key(of:)))
    row.bind(paper.subject)
    row.bind(paper.date)
    row.bind(paper.meetingDate)
    row.bind(paper.legalBasis)
    row.bind(paper.visibility?.rawValue)
    row.bind(paper.municipality)
    row.bind(paper.signatory)
  }

  private func insertPeople(paper id: Int64) throws {
    var originators = try RowStatement(
      database, "INSERT INTO originator (paper, position, kind, name) VALUES (?, ?, ?, ?)")
    for (position, originator) in letter.paper.originators.enumerated() {
      originators.bind(id)
      originators.bind(position)
      originators.bind(originator.kind.rawValue)
      originators.bind(originator.name)
      try originators.run()
    }
    var offices = try RowStatement(
      database, "INSERT INTO answeredBy (paper, position, name) VALUES (?, ?, ?)")
    for (position, office) in letter.paper.answeredBy.enumerated() {
      offices.bind(id)
      offices.bind(position)
      offices.bind(office.name)
      try offices.run()
    }
  }

  /// The rows' keys, in the exchanges' order.
  private func insertExchanges(paper: Int64) throws -> [Int64] {
    var row = try RowStatement(
      database,
      """
      INSERT INTO exchange (id, paper, position, number, question, answer, joint, disposition)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    return try letter.exchanges.enumerated().map { position, exchange in
      row.bind(exchange.id)
      row.bind(paper)
      row.bind(position)
      row.bind(exchange.number)
      row.bind(exchange.question)
      row.bind(exchange.answer)
      row.bind(exchange.joint ? 1 : 0)
      row.bind(exchange.disposition.rawValue)
      try row.run()
      return database.lastInsertedRowID
    }
  }

  private func insertFacts(paper: Int64, exchanges: [Int64]) throws {
    guard letter.facts.count > 0 else { return }
    var row = try RowStatement(
      database,
      """
      INSERT INTO fact (paper, position, exchange, page, start, "end", type, name, low, high, value,
        rule, confidence, text, boxes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    defer { row.forget() }
    var position = 0
    try letter.facts.withEachRow { fact in
      row.bind(paper)
      row.bind(position)
      row.bind(fact.exchange.map { exchanges[$0] })
      row.bind(fact.page)
      row.bind(fact.start)
      row.bind(fact.end)
      fact.withEachText { row.bind(uncopied: $0) }
      try row.run()
      position += 1
    }
  }

  /// Runs a statement that is compiled once for each connection.
  func insert(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
