internal import CouncilModel
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// The registry's table: one section for each kind of entity, one row for each entity.
struct RegistryOverview {
  /// In columns: without its name, a row says nothing.
  private static let narrowestName = 27
  private static let usualName = 38
  private static let narrowest: [StatementProperty: Int] = [.sponsor: 14, .staffing: 7]
  private static let narrowestPaper = 10
  /// In columns: narrower, who says so is left to `show`; still narrower, area and lead office are.
  private static let roomForOffices = 130
  private static let roomForAll = 112

  private let statements: [RegistryStatement]
  private let view: RegistryView
  /// Cells of which letters say different things.
  private let disputed: Set<StatementCell>

  init(_ statements: [RegistryStatement], in view: RegistryView) {
    self.statements = statements
    self.view = view
    disputed = Set(view.conflicts().map(\.cell))
  }

  func lines(width: Int) -> [String] {
    let bySubject = Dictionary(grouping: statements, by: \.subject)
    let places = Set(bySubject.keys.map { view.entities[$0]?.place ?? "" })
    var lines: [String] = []
    for section in RegistrySection.all {
      let entities = view.entities.values
        .filter { section.kinds.contains($0.kind) && bySubject[$0.id] != nil }
        .sorted { ($0.place ?? "", $0.name, $0.id) < ($1.place ?? "", $1.name, $1.id) }
      guard !entities.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(section.title)
      let table = table(section, entities, bySubject, hasPlaces: places.count > 1, width)
      lines += table.lines(width: width - 2).map { "  " + $0 }
    }
    return lines
  }

  private func table(
    _ section: RegistrySection, _ entities: [RegistryEntity],
    _ bySubject: [String: [RegistryStatement]], hasPlaces: Bool, _ width: Int
  ) -> TextTable {
    let hasOffices = width >= Self.roomForOffices
    let left: [StatementProperty] = width < Self.roomForAll ? [.area, .leadOffice] : []
    let used = section.columns.filter { column in
      !left.contains(column.property)
        && entities.contains { entity in
          bySubject[entity.id]?.contains { $0.property == column.property } ?? false
        }
    }
    var columns = [
      TextTable.Column(title: "id"),
      .init(title: "name", narrowest: hasOffices ? Self.usualName : Self.narrowestName),
    ]
    if hasPlaces { columns.insert(.init(title: "place"), at: 1) }
    columns += used.map { column in
      TextTable.Column(
        title: column.title, narrowest: Self.narrowest[column.property] ?? 6)
    }
    columns.append(.init(title: "as of"))
    if hasOffices { columns.append(.init(title: "said by")) }
    columns.append(.init(title: "paper", narrowest: Self.narrowestPaper))
    var table = TextTable(columns)
    for entity in entities {
      let said = bySubject[entity.id] ?? []
      var cells: [String?] = [String(entity.id.prefix(6)), entity.name]
      if hasPlaces { cells.insert(entity.place, at: 1) }
      cells += used.map { column in cell(said.filter { $0.property == column.property }) }
      let latest = said.max { ($0.valid.asOf ?? "") < ($1.valid.asOf ?? "") }
      cells.append(latest?.valid.asOf)
      if hasOffices { cells.append(latest?.statedBy) }
      cells.append(latest.map { $0.source.reference ?? PaperName.short($0.source.sha256) })
      table.add(cells)
    }
    return table
  }

  /// The values of a cell; before them "?" where nobody has looked at one yet, "≠" where letters
  /// disagree.
  private func cell(_ statements: [RegistryStatement]) -> String? {
    guard !statements.isEmpty else { return nil }
    var seen: Set<String> = []
    let values = statements.map { statement in
      let marks =
        (disputed.contains(StatementCell(statement)) ? "≠" : "")
        + (statement.status == .proposed ? "?" : "")
      // The column's title says the unit.
      let value = statement.summary.replacing(" FTE", with: "", maxReplacements: 1)
      return (marks.isEmpty ? "" : marks + " ") + value
    }
    .filter { seen.insert($0).inserted }
    return values.joined(separator: "; ")
  }
}
