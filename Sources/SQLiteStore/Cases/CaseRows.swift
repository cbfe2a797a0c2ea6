internal import CouncilModel
internal import CouncilStore
internal import GRDB

/// Reads and writes cases and links, within the transaction that is open.
struct CaseRows {
  let database: Database
  /// The store's path, for errors.
  let store: String

  // MARK: - Writing

  func replace(_ cases: [CouncilCase], _ links: [CaseLink]) throws {
    for table in ["caseMember", "caseLink", "councilCase"] {
      try database.execute(sql: "DELETE FROM \(table)")
    }
    let papers = try papersByHash()
    var row = try RowStatement(database, Self.caseColumns)
    for one in cases {
      row.bind(one.id)
      row.bind(one.state.rawValue)
      row.bind(one.reference)
      row.bind(one.subject)
      row.bind(one.municipality)
      row.bind(try ColumnJSON.text(one.askers))
      row.bind(one.asked)
      row.bind(one.answered)
      row.bind(one.due)
      row.bind(one.parts)
      row.bind(one.partsAnswered)
      try row.run()
    }
    var member = try RowStatement(database, Self.memberColumns)
    for one in cases {
      for paper in one.members {
        guard let id = papers[paper.sha256] else {
          throw StoreError(.refused, store: store, detail: "no paper \(paper.sha256)")
        }
        member.bind(id)
        member.bind(one.id)
        member.bind(paper.role.rawValue)
        try member.run()
      }
    }
    try write(links)
  }

  private func write(_ links: [CaseLink]) throws {
    var row = try RowStatement(database, Self.linkColumns)
    for (position, link) in links.enumerated() {
      row.bind(position)
      row.bind(link.paper)
      row.bind(link.other)
      row.bind(link.reference)
      row.bind(link.kind.rawValue)
      row.bind(link.standing.rawValue)
      row.bind(try ColumnJSON.text(link.reasons))
      try row.run()
    }
  }

  private static let caseColumns = RowColumns(
    of: "councilCase",
    [
      "id", "state", "reference", "subject", "municipality", "askers", "asked", "answered", "due",
      "parts", "partsAnswered",
    ])
  private static let memberColumns = RowColumns(of: "caseMember", ["paper", "caseID", "role"])
  private static let linkColumns = RowColumns(
    of: "caseLink",
    ["position", "paper", "other", "reference", "kind", "standing", "reasons"])

  private func papersByHash() throws -> [String: Int64] {
    var papers: [String: Int64] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT source.sha256, paper.id FROM paper JOIN source ON source.id = paper.source")
    while let row = try rows.next() { papers[row[0]] = row[1] }
    return papers
  }

  // MARK: - Reading

  private static let order = ListOrder(columns: ["councilCase.id"])

  func cases(after cursor: ListCursor?, limit: Int) throws -> ListPage<CouncilCase> {
    let order = Self.order
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM councilCase \(order.clause(after: cursor, first: true))",
      arguments: order.arguments(after: cursor, limit: limit))
    guard let first = rows.first?["id"] as String?, let last = rows.last?["id"] as String? else {
      return ListPage(rows: [], next: nil)
    }
    let members = try members("BETWEEN ? AND ?", [first, last])
    return try order.page(rows, limit: limit) { try Self.made($0, members[$0["id"]] ?? []) }
  }

  func `case`(_ id: String) throws -> CouncilCase? {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM councilCase WHERE id = ?", arguments: [id])
    return try row.map { try Self.made($0, try members("= ?", [id])[id] ?? []) }
  }

  /// The identifier of the case of the paper whose present or first version has a hash that begins
  /// so.
  func caseID(holding hash: String) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT caseID FROM caseMember JOIN paper ON paper.id = caseMember.paper
          JOIN source ON source.id = paper.source
          LEFT JOIN version ON version.source = source.id
        WHERE substr(coalesce(version.identity, source.sha256), 1, length(?1)) = ?1
          OR source.sha256 = ?1
          OR version.identity = (
            SELECT past.identity FROM version AS past
              JOIN source AS old ON old.id = past.source WHERE old.sha256 = ?1)
        ORDER BY paper.id LIMIT 1
        """, arguments: [hash])
  }

  /// - Parameter condition: on the cases' identifiers.
  private func members(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [String: [CouncilCase.Member]] {
    var members: [String: [CouncilCase.Member]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT caseID, source.sha256, coalesce(version.identity, source.sha256) AS identity, role
        FROM caseMember JOIN paper ON paper.id = caseMember.paper
          JOIN source ON source.id = paper.source
          LEFT JOIN version ON version.source = source.id
        WHERE caseID \(condition) ORDER BY caseID, paper.id
        """, arguments: arguments)
    while let row = try rows.next() {
      members[row["caseID"], default: []].append(
        CouncilCase.Member(
          identity: row["identity"], sha256: row["sha256"], role: try row.word("role")))
    }
    return members
  }

  private static func made(_ row: Row, _ members: [CouncilCase.Member]) throws -> CouncilCase {
    CouncilCase(
      id: row["id"], state: try row.word("state"), members: members, reference: row["reference"],
      subject: row["subject"], municipality: row["municipality"],
      askers: try ColumnJSON.value(row["askers"]), asked: row["asked"], answered: row["answered"],
      due: row["due"], parts: row["parts"], partsAnswered: row["partsAnswered"])
  }

  /// - Parameter condition: from "WHERE" on.
  func links(_ condition: String, _ arguments: StatementArguments = []) throws -> [CaseLink] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM caseLink \(condition) ORDER BY position",
      arguments: arguments
    ).map { row in
      CaseLink(
        paper: row["paper"], other: row["other"], reference: row["reference"],
        kind: try row.word("kind"), standing: try row.word("standing"),
        reasons: try ColumnJSON.value(row["reasons"]))
    }
  }
}
