package import CouncilModel
package import CouncilStore
internal import GRDB

extension SQLiteLetterStore: CaseStore {
  package func casePapers(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<CasePaper> {
    try read { try CasePaperRows(database: $0).page(after: cursor, limit: limit) }
  }

  package func caseVerdicts() throws(StoreError) -> [EntityPair: Bool] {
    try read { database in
      var verdicts: [EntityPair: Bool] = [:]
      for row in try Row.fetchAll(database, sql: "SELECT * FROM caseVerdict") {
        verdicts[EntityPair(row["first"], row["second"])] = row["isOneCase"]
      }
      return verdicts
    }
  }

  package func replaceCases(
    _ cases: [CouncilCase], links: [CaseLink]
  ) throws(StoreError) {
    try write { try CaseRows(database: $0, store: path).replace(cases, links) }
  }

  package func cases(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<CouncilCase> {
    try read { try CaseRows(database: $0, store: path).cases(after: cursor, limit: limit) }
  }

  package func `case`(holding hash: String) throws(StoreError) -> CouncilCase? {
    try read { database in
      let rows = CaseRows(database: database, store: path)
      guard hash.count >= Self.shortestHash, let id = try rows.caseID(holding: hash.lowercased())
      else { return nil }
      return try rows.case(id)
    }
  }

  package func caseLinks(
    ofPapers identities: Set<String>
  ) throws(StoreError) -> [CaseLink] {
    try read { database in
      let marks = databaseQuestionMarks(count: identities.count)
      let names = identities.sorted()
      return try CaseRows(database: database, store: path).links(
        "WHERE paper IN (\(marks)) OR other IN (\(marks))", StatementArguments(names + names))
    }
  }

  package func proposedCaseLinks() throws(StoreError) -> [CaseLink] {
    try read { database in
      try CaseRows(database: database, store: path).links("WHERE standing = 'proposed'")
    }
  }

  package func deadlineRules() throws(StoreError) -> [DeadlineRule] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM deadlineRule ORDER BY id").map { row in
        DeadlineRule(
          municipality: row["municipality"], days: row["days"], from: row["from"],
          until: row["until"], basis: row["basis"])
      }
    }
  }

  package func add(_ rule: DeadlineRule) throws(StoreError) {
    try write { database in
      guard try !Self.isThere(rule, database) else { return }
      try database.execute(
        sql: """
          INSERT INTO deadlineRule (municipality, days, "from", until, basis)
          VALUES (?, ?, ?, ?, ?)
          """, arguments: [rule.municipality, rule.days, rule.from, rule.until, rule.basis])
    }
  }

  package func remove(_ rule: DeadlineRule) throws(StoreError) -> Bool {
    try write { database in
      let isThere = try Self.isThere(rule, database)
      try database.execute(
        sql: "DELETE FROM deadlineRule WHERE \(Self.sameRule)", arguments: Self.values(rule))
      return isThere
    }
  }

  private static let sameRule = """
    municipality = ? AND days = ? AND "from" IS ? AND until IS ? AND basis IS ?
    """

  private static func values(_ rule: DeadlineRule) -> StatementArguments {
    [rule.municipality, rule.days, rule.from, rule.until, rule.basis]
  }

  private static func isThere(_ rule: DeadlineRule, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM deadlineRule WHERE \(sameRule))",
      arguments: values(rule)) ?? false
  }
}
