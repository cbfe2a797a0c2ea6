package import CouncilModel

extension RegistryStore {
  /// All entities at once, in the list's order, of one state of the store.
  package func entities() throws(StoreError) -> [RegistryEntity] {
    try entities(after: nil, limit: .max).rows
  }

  /// All statements at once, in the list's order, of one state of the store: page by page a store
  /// would have to order them all for each page.
  package func statements() throws(StoreError) -> [RegistryStatement] {
    try statements(after: nil, limit: .max).rows
  }

  /// Carries out a decision, whatever others decided in the meantime.
  @discardableResult
  package func decide(
    _ decision: Decision, by: String, at: String
  ) throws(StoreError) -> DecisionRecord {
    try decide(decision, by: by, at: at, seen: nil)
  }
}
