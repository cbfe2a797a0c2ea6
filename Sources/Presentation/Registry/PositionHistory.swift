package import CouncilModel
package import EntityRegistry
package import FoundationEssentials

/// How many positions letters gave, and when: one line for each sponsor of a project, or for each
/// project of a sponsor or an area.
package struct PositionHistory: Sendable {
  package struct Point: Sendable {
    /// When it was said to be so, ISO 8601 as exact as printed.
    package let date: String
    package let positions: Decimal
    package let statement: RegistryStatement
  }

  package struct Line: Sendable {
    package let name: String
    /// The oldest first.
    package let points: [Point]
  }

  /// By name.
  package let lines: [Line]
  /// Statements of positions that have no date: they stand on no line.
  package let undated: [RegistryStatement]

  /// - Parameter entity: a project, or a sponsor or area that projects have.
  package init(of entity: RegistryEntity, in view: RegistryView) {
    let sponsors = Dictionary(
      grouping: view.statements.filter { $0.property == .sponsor }, by: \.subject)
    let inside = Set(
      view.statements.filter {
        $0.value.target == entity.id && [.sponsor, .area].contains($0.property)
      }.map(\.subject))
    let said = view.statements.filter { statement in
      statement.property == .staffing
        && (statement.subject == entity.id || inside.contains(statement.subject))
    }
    var lines: [String: [Point]] = [:]
    var undated: [RegistryStatement] = []
    for statement in said {
      guard case .staffing(let staffing) = statement.value else { continue }
      guard let date = statement.valid.start else {
        undated.append(statement)
        continue
      }
      var name = view.entities[statement.subject]?.name ?? statement.subject
      if statement.subject == entity.id, entity.kind == .project {
        name = Self.sponsor(of: statement, among: sponsors[entity.id] ?? []) ?? entity.name
      }
      let line = name + (statement.scope.map { " (\($0))" } ?? "")
      lines[line, default: []].append(
        Point(date: date, positions: staffing.fullTimeEquivalents, statement: statement))
    }
    self.lines = lines.sorted { $0.key < $1.key }.map { name, points in
      Line(
        name: name,
        points: points.sorted { ($0.date, $0.statement.id) < ($1.date, $1.statement.id) })
    }
    self.undated = undated
  }

  /// Who ran a project when its positions were given: whom the same letter names.
  private static func sponsor(
    of statement: RegistryStatement, among sponsors: [RegistryStatement]
  ) -> String? {
    let names = sponsors.filter { $0.source.sha256 == statement.source.sha256 }
      .compactMap { sponsor in
        if case .entity(_, let name) = sponsor.value { name } else { nil }
      }
    return names.isEmpty ? nil : Array(Set(names)).sorted().joined(separator: " / ")
  }
}
