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
    var original = try RowInsert(database, "INSERT INTO original (source, bytes) VALUES (?, ?)")
    original.bind(id)
    try original.run(letter.bytes.zlib)
    var extraction = try RowInsert(
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
    try insert(
      """
      INSERT INTO paper (source, paperType, reference, referenceKey, subject, date, meetingDate,
        legalBasis, visibility, municipality, signatory)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, headValues(source: source))
    return database.lastInsertedRowID
  }

  /// The paper's columns, in the table's order.
  func headValues(source: Int64) -> [(any DatabaseValueConvertible)?] {
    let paper = letter.paper
    return [
      source, paper.paperType.rawValue, paper.reference,
      paper.reference.map(ReferenceKey.key(of:)), paper.subject, paper.date,
      paper.meetingDate, paper.legalBasis, paper.visibility?.rawValue, paper.municipality,
      paper.signatory,
    ]
  }

  private func insertPeople(paper id: Int64) throws {
    let paper = letter.paper
    for (position, originator) in paper.originators.enumerated() {
      try insert(
        "INSERT INTO originator (paper, position, kind, name) VALUES (?, ?, ?, ?)",
        [id, position, originator.kind.rawValue, originator.name])
    }
    for (position, office) in paper.answeredBy.enumerated() {
      try insert(
        "INSERT INTO answeredBy (paper, position, name) VALUES (?, ?, ?)",
        [id, position, office.name])
    }
  }

  /// The rows' keys, in the exchanges' order.
  private func insertExchanges(paper: Int64) throws -> [Int64] {
    var row = try RowInsert(
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
    guard !letter.facts.isEmpty else { return }
    var row = try RowInsert(
      database,
      """
      INSERT INTO fact (paper, position, exchange, type, name, low, high, value, rule, confidence,
        text, page, start, "end", boxes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for (position, fact) in letter.facts.enumerated() {
      row.bind(paper)
      row.bind(position)
      row.bind(fact.exchange.map { exchanges[$0] })
      row.bind(fact.type)
      row.bind(fact.name)
      row.bind(fact.low)
      row.bind(fact.high)
      row.bind(fact.value)
      row.bind(fact.rule)
      row.bind(fact.confidence)
      row.bind(fact.text)
      row.bind(fact.page)
      row.bind(fact.start)
      row.bind(fact.end)
      row.bind(fact.boxes)
      try row.run()
    }
  }

  /// Runs a statement that is compiled once for each connection.
  func insert(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
