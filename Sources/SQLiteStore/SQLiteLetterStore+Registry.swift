package import CouncilModel
package import CouncilStore
internal import GRDB

extension SQLiteLetterStore: RegistryStore {
  package func seed(
    _ proposals: [StatementProposal], from sha256: String
  ) throws(StoreError) -> SeedOutcome {
    try write { database in
      let outcome = try RegistryRows(database: database, store: path)
        .seed(proposals, from: sha256)
      if outcome.proposed + outcome.withdrawn > 0 { try Self.raiseRevision(in: database) }
      return outcome
    }
  }

  package func registryRevision() throws(StoreError) -> Int64 {
    try lookUp { database in
      try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT number FROM registryRevision")) ?? 0
    }
  }

  private static func raiseRevision(in database: Database) throws {
    try database.execute(sql: "UPDATE registryRevision SET number = number + 1")
  }

  package func entities(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<RegistryEntity> {
    try read { database in
      try RegistryRows(database: database, store: path).entities(after: cursor, limit: limit)
    }
  }

  private static let statementOrder = ListOrder(
    columns: ["path", "sha256", "start", "\"end\"", "subject", "property", "id"])

  package func statements(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<RegistryStatement> {
    let order = Self.statementOrder
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT * FROM registryStatement \(order.clause(after: cursor, first: true))",
        arguments: order.arguments(after: cursor, limit: limit))
      return try order.page(rows, limit: limit, RegistryStatement.init(row:))
    }
  }

  package func pairsKeptApart() throws(StoreError) -> Set<EntityPair> {
    try read { database in
      Set(
        try Row.fetchAll(database, sql: "SELECT first, second FROM registryKeptApart")
          .map { EntityPair($0["first"], $0["second"]) })
    }
  }

  package func decide(
    _ decision: Decision, by: String, at: String, seen: Int?
  ) throws(StoreError) -> DecisionRecord {
    try write { database in
      let rows = RegistryRows(database: database, store: path)
      if let seen { try DecisionLog(rows: rows).check(decision, against: seen) }
      let record = try RegistryDecisions(rows: rows).carryOut(decision, by: by, at: at)
      try Self.raiseRevision(in: database)
      return record
    }
  }

  package func decisions() throws(StoreError) -> [DecisionRecord] {
    try read { database in
      try DecisionLog(rows: RegistryRows(database: database, store: path)).records()
    }
  }
}
