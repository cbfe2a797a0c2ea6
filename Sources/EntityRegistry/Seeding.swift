internal import CouncilModel
package import CouncilStore

/// Fills the registry from letters of the archive.
package struct Seeding {
  private let store: any LetterStore & RegistryStore
  /// ISO 8601, UTC.
  private let now: String

  /// - Parameters:
  ///   - store: the archive whose letters are read, and whose registry is filled.
  ///   - now: ISO 8601, UTC; the time that new statements bear.
  package init(into store: any LetterStore & RegistryStore, now: String) {
    self.store = store
    self.now = now
  }

  /// Seeds one letter in one transaction; nil where it is not in the archive.
  package func seed(_ sha256: String) throws(StoreError) -> SeedOutcome? {
    guard let letter = try store.letter(sha256: sha256) else { return nil }
    let proposals = StatementReader.proposals(in: letter.extraction, recorded: now)
    return try store.seed(proposals, from: sha256)
  }
}
