internal import CouncilModel
package import CouncilStore
internal import GRDB

extension SQLiteLetterStore: LetterBrowsing {
  package func newestPapers(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<PaperRow> {
    var before = Int64.max
    if case .number(let id)? = cursor?.keys.first { before = id }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT source.id AS record, source.sha256, source.path, source.status, paper.*,
            (SELECT count(*) FROM exchange WHERE exchange.paper = paper.id) AS exchanges,
            (SELECT count(*) FROM fact WHERE fact.paper = paper.id) AS facts
          FROM source CROSS JOIN paper ON paper.source = source.id
          WHERE source.id < ? ORDER BY source.id DESC LIMIT ?
          """, arguments: [before, limit])
      let next = rows.count == limit ? rows.last.map { ListCursor([.number($0["record"])]) } : nil
      return ListPage(rows: try rows.map(PaperRow.init(row:)), next: next)
    }
  }

  package func recorded(_ hashes: [String]) throws(StoreError) -> [String: String] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT firstSeen FROM source WHERE sha256 = ?")
      var times: [String: String] = [:]
      for hash in hashes { times[hash] = try String.fetchOne(statement, arguments: [hash]) }
      return times
    }
  }

  package func facts(
    ofExchanges ids: [String]
  ) throws(StoreError) -> [String: [PlacedFact]] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT source.sha256, source.path, paper.reference, paper.municipality,
            exchange.id AS exchangeID, exchange.number AS exchangeNumber,
            exchange.position AS exchangePosition, fact.*
          FROM exchange JOIN paper ON paper.id = exchange.paper
            JOIN source ON source.id = paper.source
            JOIN fact ON fact.paper = paper.id AND fact.exchange = exchange.row
          WHERE exchange.id = ? ORDER BY fact.position
          """)
      var facts: [String: [PlacedFact]] = [:]
      for id in ids {
        facts[id] = try Row.fetchAll(statement, arguments: [id]).map {
          PlacedFact(index: $0["position"], fact: try FactRow(row: $0).fact)
        }
      }
      return facts
    }
  }

  package func versions(of sha256: String) throws(StoreError) -> [PaperVersion] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT source.sha256, version.number, version.since,
            EXISTS (SELECT 1 FROM paper WHERE paper.source = source.id) AS isPresent
          FROM version JOIN source ON source.id = version.source
          WHERE version.identity = (
            SELECT identity FROM version JOIN source ON source.id = version.source
            WHERE source.sha256 = ?)
          ORDER BY version.number
          """, arguments: [sha256]
      ).map {
        PaperVersion(
          sha256: $0["sha256"], number: $0["number"], since: $0["since"], isPresent: $0["isPresent"]
        )
      }
    }
  }

  package func papers(
    numbered number: String, of municipality: String, limit: Int
  ) throws(StoreError) -> [PaperRow] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT source.sha256, source.path, source.status, paper.*,
            (SELECT count(*) FROM exchange WHERE exchange.paper = paper.id) AS exchanges,
            (SELECT count(*) FROM fact WHERE fact.paper = paper.id) AS facts
          FROM paper JOIN source ON source.id = paper.source
          WHERE \(PaperNumber.column) = ? AND reference IS NOT NULL AND municipality = ?
          ORDER BY paper.id LIMIT ?
          """, arguments: [ReferenceKey.key(of: number), municipality, limit]
      ).map(PaperRow.init(row:))
    }
  }
}
