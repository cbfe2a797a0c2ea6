internal import CouncilModel
package import CouncilStore
internal import Testing

/// One thing that every store's memory of imports must keep; run as `StoreClause` is, each on an
/// empty store.
package struct ImportClause: Sendable {
  package typealias Store = ImportStore & LetterBrowsing

  /// What is kept, as a sentence.
  package let sentence: String
  /// Records an issue where it is not.
  package let check: @Sendable (_ store: any Store) throws -> Void

  init(_ sentence: String, _ check: @escaping @Sendable (any Store) throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  package static let all: [ImportClause] = states + resumption + duplicates + versions

  // MARK: What clauses write

  /// A file as it is while it is being read.
  static func file(_ name: String, letter: Int? = nil) -> OfferedFile {
    var file = OfferedFile(
      key: Array("/offered/\(name)".utf8), name: name, state: .inProgress,
      changed: "2026-01-02T03:04:05Z")
    (file.stamp, file.byteCount) = ("100 1700000000123456789 7", 100)
    file.letter = letter.map(SampleLetter.hash)
    file.attempts = 1
    return file
  }

  static func file(_ name: String, _ state: OfferedFile.State) -> OfferedFile {
    var file = file(name)
    file.state = state
    return file
  }

  /// Writes a sample letter as it was read from a file.
  ///
  /// - Parameters:
  ///   - old: the seed of the letter that the file held before.
  ///   - identity: the seed of the paper's first version.
  static func take(
    _ seed: Int, from name: String, old: Int? = nil, identity: Int? = nil,
    into store: any Store
  ) throws -> ImportResult? {
    let letter = try SampleLetter.prepared(seed, path: name, identity: identity)
    return try store.write([.letter(letter, file(name, letter: old))], run: nil).first
  }

  /// What is known of a file.
  static func known(_ name: String, in store: any ImportStore) throws -> OfferedFile? {
    let key = file(name).key
    return try store.offeredFiles(withKeys: [key])[key]
  }
}

extension ImportClause: CustomTestStringConvertible {
  package var testDescription: String { sentence }
}
