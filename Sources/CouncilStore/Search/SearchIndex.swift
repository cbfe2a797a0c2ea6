/// What search asks of a store.
package protocol SearchIndex: Sendable {
  /// Hands over one state of the index, whatever is added meanwhile; also faster than one state for
  /// each question.
  ///
  /// - Throws: what the body throws, or `StoreError`.
  func together<Value>(_ body: (any SearchSnapshot) throws -> Value) throws -> Value
}
