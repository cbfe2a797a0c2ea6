internal import CouncilModel
internal import CouncilStore
internal import GRDB

/// Carries out what people decide, within the transaction that is open.
struct RegistryDecisions {
  let rows: RegistryRows

  /// Carries a decision out and writes it into the log, with what it takes to undo it.
  func carryOut(_ decision: Decision, by: String, at: String) throws -> DecisionRecord {
    let log = DecisionLog(rows: rows)
    if case .undo(let number) = decision {
      try log.undo(number)
      return try log.write(decision, by: by, at: at, before: nil)
    }
    var before = try RegistryBefore(decision, in: rows)
    before.made = try carryOut(decision)
    return try log.write(decision, by: by, at: at, before: before)
  }

  /// - Returns: the entity that was made.
  private func carryOut(_ decision: Decision) throws -> String? {
    switch decision {
    case .accept(let statement): try set(.accepted, statement)
    case .reject(let statement): try set(.rejected, statement)
    case .edit(let statement, let value, let scope, let valid):
      try edit(statement, value, scope, valid)
    case .rename(let entity, let name): try rename(entity, name)
    case .merge(let entity, let target): try merge(entity, target)
    case .split(let entity, let statements, let name):
      return try split(entity, statements, name)
    case .keepApart(let entity, let other): try keepApart(entity, other)
    case .joinPapers(let paper, let other):
      try PaperVerdicts(rows: rows).decide(true, paper, other)
    case .separatePapers(let paper, let other):
      try PaperVerdicts(rows: rows).decide(false, paper, other)
    case .undo: break
    }
    return nil
  }

  private func set(_ status: RegistryStatement.Status, _ id: String) throws {
    _ = try rows.statement(id)
    try rows.run(
      "UPDATE registryStatement SET status = ? WHERE id = ?", [status.rawValue, id])
  }

  private func edit(
    _ id: String, _ value: StatementValue?, _ scope: String?, _ valid: ValidTime?
  ) throws {
    var statement = try rows.statement(id)
    if let value {
      guard value.fits(statement.property) else {
        throw refusal("a value of another kind than \(statement.property.rawValue)")
      }
      if case .entity(let target, _) = value { _ = try rows.entity(target) }
      statement.value = value
    }
    // An empty scope is none.
    if let scope { statement.scope = scope.isEmpty ? nil : scope }
    if let valid { statement.valid = valid }
    try rows.run(
      """
      UPDATE registryStatement SET value = ?, target = ?, scope = ?, asOf = ?, basis = ?,
        validFrom = ?, validTo = ?, status = 'accepted' WHERE id = ?
      """,
      [
        try ColumnJSON.text(statement.value), statement.value.target, statement.scope,
        statement.valid.asOf, statement.valid.basis?.rawValue, statement.valid.from,
        statement.valid.to, id,
      ])
  }

  private func rename(_ id: String, _ name: String) throws {
    let entity = try rows.entity(id)
    guard !name.isEmpty else { throw refusal("an empty name") }
    guard name != entity.name else { return }
    try rows.run("UPDATE registryEntity SET name = ? WHERE id = ?", [name, id])
    try rows.run(
      "INSERT INTO registryAlias (entity, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [id, entity.name])
    try rows.run("DELETE FROM registryAlias WHERE entity = ? AND name = ?", [id, name])
  }

  private func merge(_ id: String, _ targetID: String) throws {
    let entity = try rows.entity(id)
    let target = try rows.entity(targetID)
    guard entity.kind == target.kind else {
      throw refusal("\(entity.kind.rawValue) and \(target.kind.rawValue) are not one thing")
    }
    guard id != targetID, target.mergedInto == nil, entity.mergedInto == nil else {
      throw refusal("one of them has been merged already")
    }
    // Chains are never longer than one step.
    try rows.run("UPDATE registryEntity SET mergedInto = ? WHERE mergedInto = ?", [targetID, id])
    try rows.run("UPDATE registryEntity SET mergedInto = ? WHERE id = ?", [targetID, id])
    let pair = EntityPair(id, targetID)
    try rows.run(
      "DELETE FROM registryKeptApart WHERE first = ? AND second = ?", [pair.first, pair.second])
  }

  /// The statements move to an entity of their own; one that was merged stands alone again.
  private func split(_ id: String, _ statements: [String], _ name: String) throws -> String {
    let entity = try rows.entity(id)
    guard !statements.isEmpty, !name.isEmpty else {
      throw refusal("a split needs statements and a name")
    }
    let new = try unused(id)
    try rows.run(
      "INSERT INTO registryEntity (id, kind, name, place) VALUES (?, ?, ?, ?)",
      [new, entity.kind.rawValue, name, entity.place])
    for statementID in statements {
      let statement = try rows.statement(statementID)
      let subject = try rows.entity(statement.subject)
      guard subject.id == id || subject.mergedInto == id else {
        throw refusal("statement \(statementID) is not about \(id)")
      }
      try rows.run(
        "UPDATE registryStatement SET subject = ? WHERE id = ?", [new, statementID])
    }
    let pair = EntityPair(id, new)
    try rows.run(
      "INSERT INTO registryKeptApart (first, second) VALUES (?, ?)", [pair.first, pair.second])
    return new
  }

  /// An identifier for a part of an entity: "1f0c…-2".
  private func unused(_ id: String) throws -> String {
    let there = Set(try rows.entities().map(\.id))
    var number = 2
    while there.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  private func keepApart(_ id: String, _ other: String) throws {
    _ = try rows.entity(id)
    _ = try rows.entity(other)
    guard id != other else { throw refusal("one entity cannot be kept apart from itself") }
    let pair = EntityPair(id, other)
    try rows.run(
      "INSERT INTO registryKeptApart (first, second) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [pair.first, pair.second])
  }

  private func refusal(_ detail: String) -> StoreError {
    StoreError(.refused, store: rows.store, detail: detail)
  }
}
