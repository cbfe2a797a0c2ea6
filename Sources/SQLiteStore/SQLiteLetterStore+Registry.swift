package import CouncilModel
package import CouncilStore
internal import GRDB

extension SQLiteLetterStore: RegistryStore {
  package func seed(
    _ proposals: [StatementProposal], from sha256: String
  ) throws(StoreError) -> SeedOutcome {
    try write { database in
      try RegistryRows(database: database, store: path).seed(proposals, from: sha256)
    }
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
    _ decision: Decision, by: String, at: String
  ) throws(StoreError) -> DecisionRecord {
    try write { database in
      let rows = RegistryRows(database: database, store: path)
      try RegistryDecisions(rows: rows).carryOut(decision)
      return try rows.log(decision, by: by, at: at)
    }
  }

  package func decisions() throws(StoreError) -> [DecisionRecord] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM registryDecision ORDER BY number").map {
        DecisionRecord(
          number: $0["number"], at: $0["at"], by: $0["by"],
          decision: try ColumnJSON.value($0["decision"]))
      }
    }
  }
}
