internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import GRDB

extension SQLiteSearchSnapshot: SearchSnapshot {
  func searchStatistics() throws(StoreError) -> SearchStatistics {
    try read { database in
      let entries = try SearchState.value("entries", database) ?? 0
      let words = try SearchState.value("words", database) ?? 0
      return SearchStatistics(
        entries: entries, averageLength: max(Double(words) / Double(max(entries, 1)), 1))
    }
  }

  func entries(_ ids: [Int64]) throws(StoreError) -> [SearchEntry] {
    try read { database in
      try ids.compactMap { id in
        try Row.fetchOne(
          database.cachedStatement(sql: Self.entrySQL + "WHERE e.id = ?"), arguments: [id]
        ).map { try SearchEntry(row: $0) }
      }
    }
  }

  func entries(of place: StoredPlace) throws(StoreError) -> [SearchEntry] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.entrySQL + "WHERE s.sha256 = ?1 AND (?2 IS NULL OR x.id = ?2) ORDER BY e.id",
        arguments: [place.sha256, place.exchange]
      ).map { try SearchEntry(row: $0) }
    }
  }

  private static let entrySQL = """
    SELECT e.id, e.text, s.sha256, s.path, p.reference, p.subject, p.municipality, p.date,
      p.meetingDate, x.id AS exchangeID, x.number, x.question, x.answer, x.disposition,
      (SELECT json_group_array(name) FROM (
        SELECT name FROM originator WHERE originator.paper = p.id AND kind = 'faction'
        ORDER BY position)) AS factions,
      (SELECT json_group_array(topic) FROM searchTopic WHERE entry = e.id) AS topics
    FROM searchEntry e JOIN paper p ON p.id = e.paper JOIN source s ON s.id = p.source
      LEFT JOIN exchange x ON x.row = e.exchange

    """

  func dates(of ids: [Int64]) throws(StoreError) -> [Int64: String] {
    try read { database in
      var dates: [Int64: String] = [:]
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT e.id, coalesce(p.date, p.meetingDate) AS date
          FROM searchEntry e JOIN paper p ON p.id = e.paper
          WHERE e.id IN (SELECT value FROM json_each(?)) AND date IS NOT NULL
          """, arguments: [SQLiteLetterStore.list(ids)])
      while let row = try rows.next() { dates[row["id"]] = row["date"] as String }
      return dates
    }
  }

  func facets(
    _ kinds: [SearchFacet.Kind], of ids: [Int64], limit: Int
  ) throws(StoreError) -> [SearchFacet] {
    try read { database in
      try kinds.map { kind in
        let rows = try Row.fetchAll(
          database,
          sql: """
            SELECT value, count(*) AS entries FROM (
              SELECT DISTINCT e.id, \(Self.facetSQL(kind)) WHERE e.id IN (
                SELECT value FROM json_each(?)))
            WHERE value IS NOT NULL GROUP BY value ORDER BY entries DESC, value LIMIT ?
            """, arguments: [SQLiteLetterStore.list(ids), limit])
        return SearchFacet(
          kind: kind, choices: rows.map { .init(value: $0["value"], count: $0["entries"]) })
      }
    }
  }

  /// A facet's value and the tables it comes from.
  private static func facetSQL(_ kind: SearchFacet.Kind) -> String {
    let paper = "FROM searchEntry e JOIN paper p ON p.id = e.paper"
    let fact = """
      f.name AS value FROM searchEntry e JOIN fact f ON f.paper = e.paper
        AND (e.exchange IS NULL OR f.exchange = e.exchange) AND f.type = '\(kind.rawValue)'
      """
    return switch kind {
    case .council: "p.municipality AS value \(paper)"
    case .year: "substr(coalesce(p.date, p.meetingDate), 1, 4) AS value \(paper)"
    case .faction:
      """
      o.name AS value FROM searchEntry e
        JOIN originator o ON o.paper = e.paper AND o.kind = 'faction'
      """
    case .office: "a.name AS value FROM searchEntry e JOIN answeredBy a ON a.paper = e.paper"
    case .sponsor, .programme: fact
    case .disposition:
      "x.disposition AS value FROM searchEntry e JOIN exchange x ON x.row = e.exchange"
    case .topic: "t.topic AS value FROM searchEntry e JOIN searchTopic t ON t.entry = e.id"
    }
  }
}

extension SearchEntry {
  fileprivate init(row: Row) throws {
    let text: String? = row["text"]
    let disposition: String? = row["disposition"]
    self.init(
      id: row["id"], sha256: row["sha256"], path: row["path"], reference: row["reference"],
      subject: row["subject"], municipality: row["municipality"], date: row["date"],
      meetingDate: row["meetingDate"], factions: try Self.names(row["factions"]),
      exchange: row["exchangeID"], number: row["number"], question: row["question"] ?? "",
      answer: row["answer"] ?? text ?? "",
      disposition: disposition.flatMap(Exchange.Disposition.init(rawValue:)),
      topics: try Self.names(row["topics"]))
  }

  private static func names(_ json: String) throws -> [String] {
    guard json != "[]" else { return [] }
    return try JSONDecoder().decode([String].self, from: Data(json.utf8))
  }
}
