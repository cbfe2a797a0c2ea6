internal import CouncilModel
internal import CouncilStore
internal import GRDB

/// The log of what people decided, within the transaction that is open.
struct DecisionLog {
  let rows: RegistryRows

  func records() throws -> [DecisionRecord] {
    try Row.fetchAll(rows.database, sql: "SELECT * FROM registryDecision ORDER BY number").map {
      DecisionRecord(
        number: $0["number"], at: $0["at"], by: $0["by"],
        decision: try ColumnJSON.value($0["decision"]))
    }
  }

  /// - Parameter before: what it takes to undo the decision; nil for one that cannot be undone.
  func write(
    _ decision: Decision, by: String, at: String, before: RegistryBefore?
  ) throws -> DecisionRecord {
    let last = try Int.fetchOne(
      rows.database, sql: "SELECT max(number) FROM registryDecision")
    let record = DecisionRecord(number: (last ?? 0) + 1, at: at, by: by, decision: decision)
    try rows.run(
      "INSERT INTO registryDecision (number, at, by, decision) VALUES (?, ?, ?, ?)",
      [record.number, at, by, try ColumnJSON.text(decision)])
    if let before {
      try rows.run(
        "INSERT INTO registryBefore (number, state) VALUES (?, ?)",
        [record.number, try ColumnJSON.text(before)])
    }
    return record
  }

  /// Whether somebody decided on the same things after what a person had seen.
  ///
  /// - Throws: `StoreError.outdated` where somebody did.
  func check(_ decision: Decision, against seen: Int) throws {
    let records = try records()
    let wanted = DecisionRecord(number: 0, at: "", by: "", decision: decision)
    let names = records.named(by: wanted)
    let others = records.filter { $0.number > seen }
    guard let other = others.last(where: { !records.named(by: $0).isDisjoint(with: names) })
    else { return }
    throw StoreError(
      .outdated, store: rows.store, detail: "decision \(other.number) by \(other.by)")
  }

  /// Makes all that a decision changed as it was before it.
  ///
  /// - Throws: `StoreError.refused` where that is no longer known, or somebody went on from there.
  func undo(_ number: Int) throws {
    let records = try records()
    let state = try String.fetchOne(
      rows.database, sql: "SELECT state FROM registryBefore WHERE number = ?",
      arguments: [number])
    guard let undone = records.first(where: { $0.number == number }), let state else {
      throw refusal("decision \(number) cannot be undone")
    }
    let before: RegistryBefore = try ColumnJSON.value(state)
    let takenBack = Set(
      records.compactMap { record in
        if case .undo(let other) = record.decision { other } else { nil }
      })
    let names = undone.decision.named.union([before.made].compactMap(\.self))
    for later in records where later.number > number && !takenBack.contains(later.number) {
      if !later.decision.named.isDisjoint(with: names) {
        throw refusal("decision \(later.number) has gone on from decision \(number)")
      }
    }
    try before.restore(in: rows)
    try rows.run("DELETE FROM registryBefore WHERE number = ?", [number])
  }

  private func refusal(_ detail: String) -> StoreError {
    StoreError(.refused, store: rows.store, detail: detail)
  }
}
