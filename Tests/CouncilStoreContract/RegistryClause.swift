package import CouncilStore
internal import Testing

/// One thing that every store's registry must keep; run as `StoreClause` is, each on an empty store.
package struct RegistryClause: Sendable {
  /// What is kept, as a sentence.
  package let sentence: String
  /// Records an issue where it is not.
  package let check: @Sendable (_ store: any RegistryStore) throws -> Void

  init(_ sentence: String, _ check: @escaping @Sendable (any RegistryStore) throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  package static let all: [RegistryClause] = seeding + decisions
}

extension RegistryClause: CustomTestStringConvertible {
  package var testDescription: String { sentence }
}
