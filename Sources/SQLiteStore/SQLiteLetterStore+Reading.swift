package import CouncilModel
package import CouncilStore
internal import FoundationEssentials
internal import GRDB

extension SQLiteLetterStore: LetterStore {
  /// Digits of a hash that are enough to name a file.
  static let shortestHash = 8

  package func contains(sha256: String) throws(StoreError) -> Bool {
    try read { database in
      try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM source WHERE sha256 = ?)"),
        arguments: [sha256]) ?? false
    }
  }

  package func counts() throws(StoreError) -> StoreCounts {
    try read { database in
      StoreCounts(
        papers: try Int.fetchOne(database, sql: "SELECT count(*) FROM paper") ?? 0,
        exchanges: try Int.fetchOne(database, sql: "SELECT count(*) FROM exchange") ?? 0,
        facts: try Int.fetchOne(database, sql: "SELECT count(*) FROM fact") ?? 0)
    }
  }

  private static let paperOrder = ListOrder(columns: ["source.path", "source.sha256"])

  package func papers(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<PaperRow> {
    let order = Self.paperOrder
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT source.sha256, source.path, source.status, paper.*,
            (SELECT count(*) FROM exchange WHERE exchange.paper = paper.id) AS exchanges,
            (SELECT count(*) FROM fact WHERE fact.paper = paper.id) AS facts
          FROM source CROSS JOIN paper ON paper.source = source.id
          \(order.clause(after: cursor, first: true))
          """, arguments: order.arguments(after: cursor, limit: limit))
      return try order.page(rows, limit: limit, PaperRow.init(row:))
    }
  }

  private static let factOrder = ListOrder(
    columns: ["source.path", "source.sha256", "fact.position"])

  /// Goes from paper to paper, as they are ordered: nothing has to be sorted.
  package func facts(
    ofType type: FactType?, after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<FactRow> {
    let order = Self.factOrder
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT source.sha256, source.path, paper.reference, paper.municipality,
            exchange.id AS exchangeID, exchange.number AS exchangeNumber,
            exchange.position AS exchangePosition, fact.*
          FROM source CROSS JOIN paper ON paper.source = source.id
            CROSS JOIN fact ON fact.paper = paper.id
            LEFT JOIN exchange ON exchange.row = fact.exchange
          WHERE fact.type = coalesce(?, fact.type)
          \(order.clause(after: cursor, first: false))
          """,
        arguments: [type?.rawValue] + order.arguments(after: cursor, limit: limit))
      return try order.page(rows, limit: limit, FactRow.init(row:))
    }
  }

  package func places(named name: String) throws(StoreError) -> [StoredPlace] {
    let isHash =
      name.count >= Self.shortestHash && name.allSatisfy { $0.isASCII && $0.isHexDigit }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT source.sha256, source.path, exchange.id AS exchangeID FROM exchange
            JOIN paper ON paper.id = exchange.paper JOIN source ON source.id = paper.source
          WHERE exchange.id = ?1
          UNION
          SELECT source.sha256, source.path, NULL FROM paper
            JOIN source ON source.id = paper.source
          WHERE paper.referenceKey = ?2 OR source.path = ?4
            OR (?3 AND substr(source.sha256, 1, length(?1)) = ?1)
          ORDER BY 2, 1
          """,
        arguments: [name.lowercased(), ReferenceKey.key(of: name), isHash, name])
      return (rows.isEmpty ? try Self.papers(inFile: name, database) : rows)
        .map { StoredPlace(sha256: $0["sha256"], exchange: $0["exchangeID"]) }
    }
  }

  /// Papers whose path ends with these parts: "brief.txt", "2021/brief.txt".
  private static func papers(inFile name: String, _ database: Database) throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT source.sha256, source.path, NULL AS exchangeID FROM paper
          JOIN source ON source.id = paper.source
        WHERE substr(source.path, -length(?1)) = ?1
        ORDER BY 2, 1
        """, arguments: ["/" + name])
  }

  package func letter(sha256: String) throws(StoreError) -> StoredLetter? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT source.byteCount, original.bytes AS original,
            extraction.byteCount AS jsonCount, extraction.bytes AS json, version.identity
          FROM source JOIN original ON original.source = source.id
            JOIN extraction ON extraction.source = source.id
            LEFT JOIN version ON version.source = source.id
          WHERE source.sha256 = ?
          """, arguments: [sha256])
      guard let row else { return nil }
      let json = try PackedBytes(count: row["jsonCount"], zlib: Array(row["json"] as Data))
        .unpacked()
      let bytes = PackedBytes(count: row["byteCount"], zlib: Array(row["original"] as Data))
      let identity: String? = row["identity"]
      return StoredLetter(
        extraction: try JSONDecoder().decode(Extraction.self, from: Data(json)), json: json,
        bytes: try bytes.unpacked(), identity: identity == sha256 ? nil : identity)
    }
  }

  package func checkIntegrity() throws(StoreError) {
    let finding = try read { database in
      try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
    }
    guard finding == "ok" else {
      throw StoreError(.damaged, store: path, detail: finding)
    }
    try read { database in try database.checkForeignKeys() }
  }
}
