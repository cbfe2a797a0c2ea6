internal import CouncilStore
internal import GRDB

/// What people decided about pairs of papers, within the transaction that is open.
struct PaperVerdicts {
  let rows: RegistryRows

  /// - Throws: `StoreError.refused` where a paper is not there, or both are one.
  func decide(_ isOneCase: Bool, _ paper: String, _ other: String) throws {
    guard paper != other else { throw refusal("one paper, twice") }
    for name in [paper, other] {
      let isThere = try Bool.fetchOne(
        rows.database,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM source JOIN paper ON paper.source = source.id WHERE sha256 = ?1
            UNION ALL SELECT 1 FROM version WHERE identity = ?1)
          """, arguments: [name])
      guard isThere == true else { throw refusal("no paper \(name)") }
    }
    try set(isOneCase, on: EntityPair(paper, other))
  }

  func verdict(on pair: EntityPair) throws -> Bool? {
    try Bool.fetchOne(
      rows.database, sql: "SELECT isOneCase FROM caseVerdict WHERE first = ? AND second = ?",
      arguments: [pair.first, pair.second])
  }

  /// - Parameter isOneCase: nil where nothing is decided any more.
  func set(_ isOneCase: Bool?, on pair: EntityPair) throws {
    guard let isOneCase else {
      return try rows.run(
        "DELETE FROM caseVerdict WHERE first = ? AND second = ?", [pair.first, pair.second])
    }
    try rows.run(
      "INSERT OR REPLACE INTO caseVerdict (first, second, isOneCase) VALUES (?, ?, ?)",
      [pair.first, pair.second, isOneCase])
  }

  private func refusal(_ detail: String) -> StoreError {
    StoreError(.refused, store: rows.store, detail: detail)
  }
}
