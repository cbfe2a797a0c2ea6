internal import CouncilModel
internal import CouncilStore
internal import GRDB

/// What a decision is about, as it was before it: enough to undo it.
struct RegistryBefore: Codable {
  private let statements: [RegistryStatement]
  /// Those that the decision names, and those that were merged into them.
  private let entities: [RegistryEntity]
  /// The two entities of a decision about two.
  private let pair: [String]
  private let isKeptApart: Bool
  /// What was decided about two papers before; nil where nothing was.
  private let isOneCase: Bool?
  /// The two papers of a decision about papers; nil of one that an earlier version took.
  private let papers: [String]?
  /// The entity that a split made.
  var made: String?

  /// - Throws: `StoreError.refused` where the decision names what is not there.
  init(_ decision: Decision, in rows: RegistryRows) throws {
    var entities: [String] = []
    var statements: [String] = []
    switch decision {
    case .accept(let id), .reject(let id), .edit(let id, _, _, _): statements = [id]
    case .rename(let id, _): entities = [id]
    case .merge(let id, let other), .keepApart(let id, let other): entities = [id, other]
    case .split(_, let ids, _): statements = ids
    case .joinPapers, .separatePapers, .undo: break
    }
    self.statements = try statements.map(rows.statement)
    let all = entities.isEmpty ? [] : try rows.entities()
    self.entities = all.filter { entity in
      entities.contains(entity.id) || entity.mergedInto.map(entities.contains) == true
    }
    pair = entities.count == 2 ? entities : []
    (papers, isOneCase) = try Self.papers(of: decision, rows)
    isKeptApart = try pair.isEmpty ? false : Self.isKeptApart(pair, rows)
  }

  private static func papers(
    of decision: Decision, _ rows: RegistryRows
  ) throws -> (papers: [String], isOneCase: Bool?) {
    switch decision {
    case .joinPapers(let paper, let other), .separatePapers(let paper, let other):
      return ([paper, other], try PaperVerdicts(rows: rows).verdict(on: EntityPair(paper, other)))
    case .accept, .reject, .edit, .rename, .merge, .split, .keepApart, .undo: return ([], nil)
    }
  }

  private static func isKeptApart(_ pair: [String], _ rows: RegistryRows) throws -> Bool {
    let pair = EntityPair(pair[0], pair[1])
    let count = try Int.fetchOne(
      rows.database,
      sql: "SELECT count(*) FROM registryKeptApart WHERE first = ? AND second = ?",
      arguments: [pair.first, pair.second])
    return count != 0
  }

  func restore(in rows: RegistryRows) throws {
    if let papers, papers.count == 2 {
      try PaperVerdicts(rows: rows).set(isOneCase, on: EntityPair(papers[0], papers[1]))
    }
    for statement in statements { try restore(statement, rows) }
    if let made {
      try rows.run("DELETE FROM registryKeptApart WHERE first = ? OR second = ?", [made, made])
      try rows.run("DELETE FROM registryEntity WHERE id = ?", [made])
    }
    for entity in entities { try restore(entity, rows) }
    guard pair.count == 2 else { return }
    let pair = EntityPair(pair[0], pair[1])
    try rows.run(
      isKeptApart
        ? "INSERT INTO registryKeptApart (first, second) VALUES (?, ?) ON CONFLICT DO NOTHING"
        : "DELETE FROM registryKeptApart WHERE first = ? AND second = ?",
      [pair.first, pair.second])
  }

  private func restore(_ statement: RegistryStatement, _ rows: RegistryRows) throws {
    try rows.run(
      """
      UPDATE registryStatement SET subject = ?, value = ?, target = ?, scope = ?, asOf = ?,
        basis = ?, validFrom = ?, validTo = ?, status = ? WHERE id = ?
      """,
      [
        statement.subject, try ColumnJSON.text(statement.value), statement.value.target,
        statement.scope, statement.valid.asOf, statement.valid.basis?.rawValue,
        statement.valid.from, statement.valid.to, statement.status.rawValue, statement.id,
      ])
  }

  /// Names that letters brought since stay.
  private func restore(_ entity: RegistryEntity, _ rows: RegistryRows) throws {
    let now = try rows.entity(entity.id)
    try rows.run(
      "UPDATE registryEntity SET name = ?, mergedInto = ? WHERE id = ?",
      [entity.name, entity.mergedInto, entity.id])
    guard now.name != entity.name else { return }
    try rows.run(
      "DELETE FROM registryAlias WHERE entity = ? AND name = ?", [entity.id, entity.name])
    guard entity.aliases.contains(now.name) else { return }
    try rows.run(
      "INSERT INTO registryAlias (entity, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [entity.id, now.name])
  }
}
