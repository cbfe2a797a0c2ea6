internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import GRDB

/// A filter as a condition on an entry, `e`, and its paper, `p`.
struct FilterSQL {
  let sql: String
  let arguments: [any DatabaseValueConvertible]

  init(_ filters: [SearchFilter]) {
    let parts = filters.map(Self.init)
    sql = parts.isEmpty ? "1" : parts.map(\.sql).joined(separator: " AND ")
    arguments = parts.flatMap(\.arguments)
  }

  private init(_ sql: String, _ arguments: [any DatabaseValueConvertible]) {
    self.sql = sql
    self.arguments = arguments
  }

  private init(_ filter: SearchFilter) {
    switch filter {
    case .field(let field, let value): self = Self.field(field, value)
    case .date(let from, let to): self = Self.date(from, to)
    case .positions(let from, let to): self = Self.positions(from, to)
    case .disposition(let disposition):
      self.init(
        "e.exchange IN (SELECT row FROM exchange WHERE disposition = ?)", [disposition.rawValue])
    case .paperType(let type): self.init("p.paperType = ?", [type.rawValue])
    case .fact(let type):
      self.init("EXISTS (\(Self.fact) AND type = ?)", [type.rawValue])
    case .topic(let topic):
      self.init(
        """
        EXISTS (SELECT 1 FROM searchTopic WHERE entry = e.id
          AND (folded(topic) = ?1 OR instr('/' || folded(topic) || '/', '/' || ?1 || '/')))
        """.replacing("?1", with: "?"), Array(repeating: SearchFolding.folded(topic), count: 2))
    case .councilCase(let id):
      self.init(
        "EXISTS (SELECT 1 FROM caseMember WHERE caseMember.paper = e.paper AND caseID = ?)",
        [id.lowercased()])
    case .isOpen(let isOpen):
      self.init("\(isOpen ? "" : "NOT ")EXISTS (\(Self.openCase))", [])
    case .choice(let kind, let value): self.init(Self.choice(kind), [value])
    case .not(let filter):
      let inner = Self(filter)
      self.init("NOT (\(inner.sql))", inner.arguments)
    case .any(let filters):
      let parts = filters.map(Self.init)
      self.init(
        "(" + parts.map(\.sql).joined(separator: " OR ") + ")", parts.flatMap(\.arguments))
    }
  }

  /// The case of the paper where it waits for an answer, as `CouncilCase.isOpen` says.
  private static let openCase = """
    SELECT 1 FROM caseMember JOIN councilCase ON councilCase.id = caseMember.caseID
    WHERE caseMember.paper = e.paper AND state IN ('open', 'partlyAnswered')
    """

  /// Facts of the entry; of the whole paper where the entry is no exchange.
  private static let fact = """
    SELECT 1 FROM fact WHERE fact.paper = e.paper
      AND (e.exchange IS NULL OR fact.exchange = e.exchange)
    """

  /// As `SQLiteSearchSnapshot.facets` counts.
  private static func choice(_ kind: SearchFacet.Kind) -> String {
    switch kind {
    case .council: "p.municipality = ?"
    case .year: "substr(coalesce(p.date, p.meetingDate), 1, 4) = ?"
    case .faction:
      """
      EXISTS (SELECT 1 FROM originator WHERE originator.paper = e.paper
        AND kind = 'faction' AND name = ?)
      """
    case .office:
      "EXISTS (SELECT 1 FROM answeredBy WHERE answeredBy.paper = e.paper AND name = ?)"
    case .sponsor, .programme: "EXISTS (\(fact) AND type = '\(kind.rawValue)' AND fact.name = ?)"
    case .disposition: "e.exchange IN (SELECT row FROM exchange WHERE disposition = ?)"
    case .topic: "EXISTS (SELECT 1 FROM searchTopic WHERE entry = e.id AND topic = ?)"
    }
  }

  private static func field(_ field: SearchFilter.Field, _ value: String) -> FilterSQL {
    let value = SearchFolding.folded(value)
    let holds = "instr(folded(%), ?) > 0"
    func test(_ column: String) -> String { holds.replacing("%", with: column) }
    let sql: String
    switch field {
    case .faction, .person:
      sql = """
        EXISTS (SELECT 1 FROM originator WHERE originator.paper = e.paper
          AND kind = '\(field.rawValue)' AND \(test("name")))
        """
    case .office:
      sql = """
        EXISTS (SELECT 1 FROM answeredBy WHERE answeredBy.paper = e.paper AND \(test("name")))
        """
    case .council: sql = test("coalesce(p.municipality, '')")
    case .subject: sql = test("coalesce(p.subject, '')")
    case .number:
      let key = ReferenceKey.key(of: value)
      return FilterSQL("instr(coalesce(p.referenceKey, ''), ?) > 0", [key])
    case .sponsor, .programme, .area:
      sql = "EXISTS (\(fact) AND type = '\(field.rawValue)' AND \(test("coalesce(fact.name, '')")))"
    }
    return FilterSQL(sql, [value])
  }

  /// The paper's own date, else its session's; compared as text, as far as the filter goes.
  private static func date(_ from: String?, _ to: String?) -> FilterSQL {
    let date = "coalesce(p.date, p.meetingDate)"
    var parts = ["\(date) IS NOT NULL"]
    var arguments: [any DatabaseValueConvertible] = []
    if let from {
      parts.append("\(date) >= ?")
      arguments.append(from)
    }
    if let to {
      parts.append("substr(\(date), 1, \(to.utf8.count)) <= ?")
      arguments.append(to)
    }
    return FilterSQL(parts.joined(separator: " AND "), arguments)
  }

  private static func positions(_ from: Decimal?, _ to: Decimal?) -> FilterSQL {
    var sql = "\(fact) AND type = 'staffing'"
    var arguments: [any DatabaseValueConvertible] = []
    if let from {
      sql += " AND lowReal >= CAST(? AS REAL)"
      arguments.append(from.description)
    }
    if let to {
      sql += " AND CAST(high AS REAL) <= CAST(? AS REAL)"
      arguments.append(to.description)
    }
    return FilterSQL("EXISTS (\(sql))", arguments)
  }
}
