package import CouncilStore
internal import Testing

/// One thing that every store's search index must keep; run as `StoreClause` is, each on an empty
/// store.
package struct SearchClause: Sendable {
  package typealias Store = ImportStore & LetterBrowsing & SearchIndex & SearchMaintenance

  /// What is kept, as a sentence.
  package let sentence: String
  /// Records an issue where it is not.
  package let check: @Sendable (_ store: any Store) throws -> Void

  init(_ sentence: String, _ check: @escaping @Sendable (any Store) throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  package static let all: [SearchClause] = matching + counting + showing

  // MARK: What clauses write and ask

  /// Writes sample letters. Each has two exchanges with the terms "träger" in the question, and
  /// "träger" and "awo" in the answer, and "quartiersmanagement" in the subject.
  static func add(_ seeds: ClosedRange<Int>, to store: any Store) throws {
    for seed in seeds {
      let letter = try SampleLetter.prepared(seed, path: "\(seed)")
      let file = ImportClause.file("\(seed)")
      #expect(try store.write([.letter(letter, file)], run: nil) == [.added])
    }
  }

  static func term(_ term: String, in place: TermPhrase.Place = .anywhere) -> TermCondition {
    .phrase(TermPhrase([term], in: place))
  }

  /// How many entries match.
  static func count(
    _ condition: TermCondition?, _ filters: [SearchFilter] = [], in store: any Store
  ) throws -> Int {
    try store.matches(condition, filters: filters).entries.count
  }
}

extension SearchClause: CustomTestStringConvertible {
  package var testDescription: String { sentence }
}
