package import CouncilModel
package import CouncilStore
internal import GRDB

extension SQLiteLetterStore: OParlStore {
  package func oparlFeeds() throws(StoreError) -> [OParlFeed] {
    try read { database in
      try String.fetchAll(database, sql: "SELECT content FROM oparlFeed ORDER BY id")
        .map { try ColumnJSON.value($0) }
    }
  }

  package func save(_ feed: OParlFeed, papers: [OParlPaper]) throws(StoreError) {
    try write { database in
      try database.cachedStatement(
        sql: """
          INSERT INTO oparlFeed (id, content) VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET content = excluded.content
          """
      ).execute(arguments: [feed.id, ColumnJSON.text(feed)])
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO oparlPaper (feed, id, digest, state, content) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (feed, id) DO UPDATE SET digest = excluded.digest, state = excluded.state,
            content = excluded.content
          """)
      for paper in papers {
        try statement.execute(arguments: [
          feed.id, paper.id, paper.digest, paper.state.rawValue, paper.content,
        ])
      }
    }
  }

  package func oparlPapers(
    withIDs ids: [String], of feed: String
  ) throws(StoreError) -> [String: OParlPaper] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT * FROM oparlPaper WHERE feed = ? AND id = ?")
      var papers: [String: OParlPaper] = [:]
      for id in ids {
        papers[id] = try Row.fetchOne(statement, arguments: [feed, id]).map(OParlPaper.init(row:))
      }
      return papers
    }
  }

  package func oparlPapers(
    in state: OParlPaper.State, of feed: String, after id: String?, limit: Int
  ) throws(StoreError) -> [OParlPaper] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM oparlPaper WHERE feed = ? AND state = ? AND id > ? ORDER BY id LIMIT ?
          """, arguments: [feed, state.rawValue, id ?? "", limit]
      ).map(OParlPaper.init(row:))
    }
  }

  package func oparlCounts(of feed: String) throws(StoreError) -> [OParlPaper.State: Int] {
    try read { database in
      var counts: [OParlPaper.State: Int] = [:]
      for row in try Row.fetchAll(
        database,
        sql: "SELECT state, count(*) AS papers FROM oparlPaper WHERE feed = ? GROUP BY state",
        arguments: [feed])
      {
        counts[try row.word("state")] = row["papers"]
      }
      return counts
    }
  }

  package func withdraw(
    sources keys: [[UInt8]], keepingBytes keepsBytes: Bool, at time: String
  ) throws(StoreError) -> Int {
    try write { database in
      let withdrawal = Withdrawal(database: database, keepsBytes: keepsBytes, time: time)
      return try keys.count { try withdrawal.withdraw(source: $0) }
    }
  }

  package func declaredHeads(ofLetter sha256: String) throws(StoreError) -> [DeclaredHead] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT declared FROM file
          WHERE letter = ? AND declared IS NOT NULL AND state IN ('imported', 'duplicate')
          ORDER BY key
          """, arguments: [sha256]
      ).map { try ColumnJSON.value($0) }
    }
  }
}

extension OParlPaper {
  fileprivate init(row: Row) throws {
    self.init(
      id: row["id"], digest: row["digest"], state: try row.word("state"),
      content: row["content"])
  }
}
