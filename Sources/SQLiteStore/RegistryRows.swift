internal import CouncilModel
internal import CouncilStore
internal import GRDB

/// Reads and writes the registry's rows, within the transaction that is open.
struct RegistryRows {
  let database: Database
  /// The store's path, for errors.
  let store: String

  // MARK: - Seeding

  func seed(_ proposals: [StatementProposal], from sha256: String) throws -> SeedOutcome {
    var outcome = SeedOutcome()
    let there = try Row.fetchAll(
      database, sql: "SELECT * FROM registryStatement WHERE sha256 = ?", arguments: [sha256])
    let known = Set(there.map { $0["id"] as String })
    let decided = try there.map(DecidedPlace.init(row:)).filter { $0.status != .proposed }
    let made = Set(proposals.map(\.statement.id))

    for row in there where !made.contains(row["id"]) && row["status"] == "proposed" {
      try run("DELETE FROM registryStatement WHERE id = ?", [row["id"] as String])
      outcome.withdrawn += 1
    }
    for proposal in proposals {
      let statement = proposal.statement
      if known.contains(statement.id) {
        outcome.known += 1
      } else if decided.contains(where: { $0.isSame(as: statement) && !made.contains($0.id) }) {
        outcome.decided += 1
      } else {
        for entity in proposal.entities { try insert(entity) }
        try insert(statement)
        outcome.proposed += 1
      }
    }
    if outcome.withdrawn > 0 { try deleteUnusedEntities() }
    return outcome
  }

  /// An entity that is there keeps its name; another name for it becomes an alias.
  private func insert(_ entity: RegistryEntity) throws {
    try run(
      "INSERT INTO registryEntity (id, kind, name, place) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      [entity.id, entity.kind.rawValue, entity.name, entity.place])
    let name = try String.fetchOne(
      database, sql: "SELECT name FROM registryEntity WHERE id = ?", arguments: [entity.id])
    if name != entity.name {
      try run(
        "INSERT INTO registryAlias (entity, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [entity.id, entity.name])
    }
  }

  private func insert(_ statement: RegistryStatement) throws {
    let source = statement.source
    try run(
      """
      INSERT INTO registryStatement (id, subject, property, value, target, scope, polarity, statedBy,
        sha256, path, reference, municipality, exchange, number, page, start, "end", text,
        asOf, basis, validFrom, validTo, rule, status, proposedSubject, recorded,
        recognised)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        statement.id, statement.subject, statement.property.rawValue,
        try ColumnJSON.text(statement.value), statement.value.target, statement.scope,
        statement.polarity.rawValue, statement.statedBy, source.sha256, source.path,
        source.reference, source.municipality, source.exchange, source.number, source.page,
        source.start, source.end, source.text, statement.valid.asOf,
        statement.valid.basis?.rawValue, statement.valid.from, statement.valid.to,
        statement.rule, statement.status.rawValue, statement.subject, statement.recorded,
        source.recognised == true ? 1 : 0,
      ])
  }

  /// Entities that only withdrawn proposals named, and nobody decided on.
  private func deleteUnusedEntities() throws {
    try run(
      """
      DELETE FROM registryEntity WHERE mergedInto IS NULL
        AND id NOT IN (SELECT subject FROM registryStatement)
        AND id NOT IN (SELECT proposedSubject FROM registryStatement)
        AND id NOT IN (SELECT target FROM registryStatement WHERE target IS NOT NULL)
        AND id NOT IN (SELECT mergedInto FROM registryEntity WHERE mergedInto IS NOT NULL)
        AND id NOT IN (SELECT first FROM registryKeptApart)
        AND id NOT IN (SELECT second FROM registryKeptApart)
      """, [])
  }

  // MARK: - Reading

  func entities() throws -> [RegistryEntity] {
    try entities("")
  }

  private static let entityOrder = ListOrder(columns: ["registryEntity.id"])

  func entities(after cursor: ListCursor?, limit: Int) throws -> ListPage<RegistryEntity> {
    let order = Self.entityOrder
    let rows = try Row.fetchAll(
      database, sql: "SELECT id FROM registryEntity \(order.clause(after: cursor, first: true))",
      arguments: order.arguments(after: cursor, limit: limit))
    let page = try order.page(rows, limit: limit) { $0["id"] as String }
    guard let first = page.rows.first, let last = page.rows.last else {
      return ListPage(rows: [], next: nil)
    }
    return ListPage(
      rows: try entities("WHERE registryEntity.id BETWEEN ? AND ?", [first, last]),
      next: page.next)
  }

  /// - Parameter condition: what of the entities' rows is wanted, from "WHERE" on.
  private func entities(
    _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [RegistryEntity] {
    let aliases = Dictionary(
      grouping: try Row.fetchAll(
        database,
        sql: """
          SELECT entity, registryAlias.name FROM registryAlias
            JOIN registryEntity ON registryEntity.id = entity \(condition)
          ORDER BY entity, registryAlias.name
          """, arguments: arguments),
      by: { $0["entity"] as String })
    return try Row.fetchAll(
      database, sql: "SELECT * FROM registryEntity \(condition) ORDER BY id", arguments: arguments
    ).map { row in
      let id: String = row["id"]
      return RegistryEntity(
        id: id, kind: try row.word("kind"), name: row["name"], place: row["place"],
        aliases: aliases[id]?.map { $0["name"] } ?? [], mergedInto: row["mergedInto"])
    }
  }

  func entity(_ id: String) throws -> RegistryEntity {
    guard let entity = try entities("WHERE registryEntity.id = ?", [id]).first else {
      throw StoreError(.refused, store: store, detail: "no entity \(id)")
    }
    return entity
  }

  func statement(_ id: String) throws -> RegistryStatement {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM registryStatement WHERE id = ?", arguments: [id])
    guard let row else {
      throw StoreError(.refused, store: store, detail: "no statement \(id)")
    }
    return try RegistryStatement(row: row)
  }

  // MARK: - Writing

  func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
