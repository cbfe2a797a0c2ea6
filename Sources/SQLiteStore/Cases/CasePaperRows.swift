internal import CouncilModel
internal import CouncilStore
internal import GRDB

/// Reads what linking looks at of papers, within the transaction that is open.
struct CasePaperRows {
  let database: Database

  private static let order = ListOrder(columns: ["paper.id"])

  /// Papers in record order, each with what hangs on it: four queries a page, whatever its size.
  func page(after cursor: ListCursor?, limit: Int) throws -> ListPage<CasePaper> {
    let order = Self.order
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT paper.id, source.sha256, coalesce(version.identity, source.sha256) AS identity,
          paper.paperType, paper.municipality, paper.reference, paper.subject, paper.date,
          paper.meetingDate
        FROM paper JOIN source ON source.id = paper.source
          LEFT JOIN version ON version.source = source.id
        \(order.clause(after: cursor, first: true))
        """, arguments: order.arguments(after: cursor, limit: limit))
    guard let first = rows.first?["id"] as Int64?, let last = rows.last?["id"] as Int64? else {
      return ListPage(rows: [], next: nil)
    }
    let originators = try texts("SELECT paper, name FROM originator", "position", first, last)
    let cited = try texts(
      "SELECT paper, name FROM fact", "position", first, last, and: "type = 'citedPaper'")
    let (parts, interim) = try parts(first, last)
    return try order.page(rows, limit: limit) { row in
      let id: Int64 = row["id"]
      return CasePaper(
        order: id, identity: row["identity"], sha256: row["sha256"],
        paperType: try row.word("paperType"), municipality: row["municipality"],
        reference: row["reference"], subject: row["subject"], date: row["date"],
        meetingDate: row["meetingDate"], originators: originators[id] ?? [],
        parts: parts[id] ?? [], cited: cited[id] ?? [], isInterim: interim.contains(id))
    }
  }

  /// Names by the papers that they hang on.
  private func texts(
    _ selection: String, _ position: String, _ first: Int64, _ last: Int64,
    and condition: String? = nil
  ) throws -> [Int64: [String]] {
    var texts: [Int64: [String]] = [:]
    let more = condition.map { " AND \($0)" } ?? ""
    let rows = try Row.fetchCursor(
      database,
      sql: "\(selection) WHERE paper BETWEEN ? AND ?\(more) ORDER BY paper, \(position)",
      arguments: [first, last])
    while let row = try rows.next() {
      if let name = row[1] as String? { texts[row[0], default: []].append(name) }
    }
    return texts
  }

  /// Parts by papers, and the papers whose answers say that they are interim ones.
  private func parts(
    _ first: Int64, _ last: Int64
  ) throws -> (parts: [Int64: [CasePaper.Part]], interim: Set<Int64>) {
    var parts: [Int64: [CasePaper.Part]] = [:]
    var interim: Set<Int64> = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT paper, id, number, question, disposition,
          length(answer) < \(Self.longestInterim) AND (
            instr(answer, 'Zwischennachricht') > 0 OR instr(answer, 'Zwischenbescheid') > 0
            OR instr(answer, 'Zwischenantwort') > 0) AS isInterim
        FROM exchange WHERE paper BETWEEN ? AND ? ORDER BY paper, position
        """, arguments: [first, last])
    while let row = try rows.next() {
      let paper: Int64 = row[0]
      parts[paper, default: []].append(
        CasePaper.Part(
          id: row[1], number: row[2], question: row[3], disposition: try row.word("disposition")))
      if row["isInterim"] { interim.insert(paper) }
    }
    return (parts, interim)
  }

  /// A longer answer says more than that the answer is to come. In characters.
  private static let longestInterim = 1200
}
