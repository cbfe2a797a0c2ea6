internal import CouncilModel
package import CouncilStore
internal import FoundationEssentials
internal import GRDB
import SearchAnalysis

extension SQLiteLetterStore {
  /// In papers: what one transaction writes. Others wait for it, and an interruption loses no more.
  private static let batch = 50
  private static let draft = "searchNext"

  package func reindex(progress: (Int, Int) -> Void) throws(StoreError) {
    try write { database in
      let rules = try SearchState.value("draftRules", database)
      guard try rules != SearchSchema.rulesVersion || !database.tableExists(Self.draft) else {
        return
      }
      try database.execute(sql: "DROP TABLE IF EXISTS \(Self.draft)")
      try database.execute(sql: SearchSchema.createIndex(Self.draft))
      try SearchState.set("draftRules", SearchSchema.rulesVersion, database)
      try SearchState.set("draftPaper", 0, database)
    }
    var isDone = false
    while !isDone {
      let papers = try nextPapers()
      try write { database in
        for paper in papers { try Self.reindex(paper, database) }
        if let last = papers.last { try SearchState.set("draftPaper", last.id, database) }
        // Letters that were added since have higher numbers: the last batch is an empty one.
        let after = try Int.fetchOne(
          database, sql: "SELECT count(*) FROM paper WHERE id > ?",
          arguments: [try SearchState.value("draftPaper", database)])
        isDone = after == 0
        if isDone { try Self.putInPlace(database) }
      }
      let (done, total) = try reindexed()
      progress(isDone ? total : done, total)
    }
    try refreshVocabulary(force: true)
  }

  private struct Draft {
    var id: Int
    var exchanges: [Int64]
    var rows: SearchTerms
  }

  private func nextPapers() throws(StoreError) -> [Draft] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT p.id, x.byteCount, x.bytes FROM paper p JOIN extraction x ON x.source = p.source
          WHERE p.id > ? ORDER BY p.id LIMIT ?
          """, arguments: [try SearchState.value("draftPaper", database), Self.batch])
      return try rows.map { row in
        let json = try PackedBytes(count: row["byteCount"], zlib: Array(row["bytes"] as Data))
          .unpacked()
        let extraction = try JSONDecoder().decode(Extraction.self, from: Data(json))
        let exchanges = try Int64.fetchAll(
          database, sql: "SELECT row FROM exchange WHERE paper = ? ORDER BY position",
          arguments: [row["id"] as Int])
        return Draft(
          id: row["id"], exchanges: exchanges,
          rows: analyzer.withTurn { SearchTerms(extraction, $0) })
      }
    }
  }

  /// Writes a paper's rows into the draft. Entries keep their numbers: the index in place goes on
  /// answering with them.
  private static func reindex(_ draft: Draft, _ database: Database) throws {
    var written: [(entry: Int64, row: SearchTerms.Row)] = []
    for row in draft.rows.rows {
      let exchange = row.exchange.map { draft.exchanges[$0] }
      let arguments: StatementArguments = [draft.id, exchange]
      let known = try Int64.fetchOne(
        database.cachedStatement(
          sql: "SELECT id FROM searchEntry WHERE paper = ? AND exchange IS ?"),
        arguments: arguments)
      let entry: Int64
      if let known {
        entry = known
        try database.execute(
          sql: "UPDATE searchEntry SET words = ?, text = ? WHERE id = ?",
          arguments: [row.words, row.text, entry])
        try database.execute(sql: "DELETE FROM searchTopic WHERE entry = ?", arguments: [entry])
        try SearchTerms.insertTopics(of: row, entry, database)
      } else {
        entry = try draft.rows.insertEntry(row, paper: Int64(draft.id), exchange, database)
        try SearchState.add(entries: 1, words: row.words, database)
      }
      written.append((entry, row))
    }
    try database.execute(
      sql: """
        DELETE FROM searchEntry WHERE paper = ? AND id NOT IN (SELECT value FROM json_each(?))
        """, arguments: [draft.id, list(written.map(\.entry))])
    for (entry, row) in written {
      try SearchTerms.insert(
        row, subject: draft.rows.subject, entry, index: Self.draft, database)
    }
  }

  /// Numbers as SQLite's `json_each` takes them.
  static func list(_ ids: [Int64]) -> String {
    "[" + ids.map(String.init).joined(separator: ",") + "]"
  }

  private static func putInPlace(_ database: Database) throws {
    try database.execute(
      sql: """
        DROP TABLE searchVocabulary;
        DROP TABLE search;
        ALTER TABLE \(draft) RENAME TO search;
        CREATE VIRTUAL TABLE searchVocabulary USING fts5vocab(search, row);
        """)
    try SearchState.set("rulesVersion", SearchSchema.rulesVersion, database)
    try SearchState.set("missingPapers", 0, database)
    try SearchState.set("draftRules", nil, database)
    try SearchState.set("draftPaper", nil, database)
    // The vocabulary was another index's.
    try SearchState.set("countedLast", nil, database)
  }

  private func reindexed() throws(StoreError) -> (Int, Int) {
    try read { database in
      let paper = try SearchState.value("draftPaper", database)
      let done = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM paper WHERE id <= ?", arguments: [paper])
      return (done ?? 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM paper") ?? 0)
    }
  }
}
