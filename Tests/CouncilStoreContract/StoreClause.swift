package import CouncilStore
internal import Testing

/// One thing that every store must keep. A store's test runs all of them, each on an empty store:
///
/// ```swift
/// @Test(arguments: StoreClause.all)
/// func keepsTheContract(_ clause: StoreClause) throws { try clause.check(emptyStore) }
/// ```
package struct StoreClause: Sendable {
  /// What is kept, as a sentence.
  package let sentence: String
  /// Records an issue where it is not.
  package let check: @Sendable (_ store: any LetterStore) throws -> Void

  init(_ sentence: String, _ check: @escaping @Sendable (any LetterStore) throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  package static let all: [StoreClause] = additions + lists + names
}

extension StoreClause: CustomTestStringConvertible {
  package var testDescription: String { sentence }
}
