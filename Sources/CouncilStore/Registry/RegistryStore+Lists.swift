package import CouncilModel

extension RegistryStore {
  /// All entities at once, in the list's order.
  package func entities() throws(StoreError) -> [RegistryEntity] {
    try ListPage.all { cursor, limit throws(StoreError) in
      try entities(after: cursor, limit: limit)
    }
  }

  /// All statements at once, in the list's order.
  package func statements() throws(StoreError) -> [RegistryStatement] {
    try ListPage.all { cursor, limit throws(StoreError) in
      try statements(after: cursor, limit: limit)
    }
  }

  /// Carries out a decision, whatever others decided in the meantime.
  @discardableResult
  package func decide(
    _ decision: Decision, by: String, at: String
  ) throws(StoreError) -> DecisionRecord {
    try decide(decision, by: by, at: at, seen: nil)
  }
}
