internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import GRDB

/// Writes one letter's rows, within the transaction that is open.
struct LetterRows {
  let database: Database
  let extraction: Extraction

  /// False where the bytes are there already.
  func insertSource(byteCount: Int, firstSeen: String) throws -> Bool {
    let source = extraction.source
    try insert(
      """
      INSERT INTO source (sha256, path, byteCount, format, pages, ocr, status, firstSeen)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING
      """,
      [
        source.sha256, source.path, byteCount, source.format.rawValue, source.pages, source.ocr,
        extraction.status.rawValue, firstSeen,
      ])
    return database.changesCount == 1
  }

  /// Everything that hangs on the source; the rows of the paper and its exchanges.
  func insertContent(source: Int64) throws -> (paper: Int64, exchanges: [Int64]) {
    for (position, diagnostic) in extraction.diagnostics.enumerated() {
      try insert(
        "INSERT INTO diagnostic (source, position, severity, page, message) VALUES (?, ?, ?, ?, ?)",
        [source, position, diagnostic.severity.rawValue, diagnostic.page, diagnostic.message])
    }
    let paper = try insertPaper(source: source)
    let exchanges = try insertExchanges(paper: paper)
    for (position, fact) in extraction.facts.enumerated() {
      let exchange = fact.exchange.map { exchanges[$0] }
      try insert(fact, at: position, paper: paper, exchange: exchange)
    }
    return (paper, exchanges)
  }

  private func insertPaper(source: Int64) throws -> Int64 {
    let paper = extraction.paper
    try insert(
      """
      INSERT INTO paper (source, paperType, reference, referenceKey, subject, date, meetingDate,
        legalBasis, visibility, municipality, signatory)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        source, paper.paperType.rawValue, paper.reference,
        paper.reference.map(ReferenceKey.key(of:)), paper.subject, paper.date,
        paper.meetingDate, paper.legalBasis, paper.visibility?.rawValue, paper.municipality,
        paper.signatory,
      ])
    let id = database.lastInsertedRowID
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
    return id
  }

  /// The rows' keys, in the exchanges' order.
  private func insertExchanges(paper: Int64) throws -> [Int64] {
    try extraction.exchanges.enumerated().map { position, exchange in
      try insert(
        """
        INSERT INTO exchange (id, paper, position, number, question, answer, joint, disposition)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          exchange.id, paper, position, exchange.number, exchange.question, exchange.answer,
          exchange.joint, exchange.disposition.rawValue,
        ])
      return database.lastInsertedRowID
    }
  }

  private func insert(_ fact: Fact, at position: Int, paper: Int64, exchange: Int64?) throws {
    let columns = FactColumns(fact.value)
    try insert(
      """
      INSERT INTO fact (paper, position, exchange, type, name, low, high, value, rule, confidence,
        text, page, start, "end", boxes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        paper, position, exchange, fact.value.type.rawValue, columns.name,
        columns.low?.description, columns.high?.description, try ColumnJSON.text(fact.value),
        fact.rule, fact.confidence.description, fact.evidence.text, fact.evidence.page,
        fact.evidence.start, fact.evidence.end, try ColumnJSON.text(fact.evidence.boxes),
      ])
  }

  /// Runs a statement that is compiled once for each connection.
  func insert(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
