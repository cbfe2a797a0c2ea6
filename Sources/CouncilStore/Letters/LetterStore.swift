package import CouncilModel

/// Where letters stay: their bytes, what was read from them, and rows to query.
///
/// Every store passes the same suite, `Tests/CouncilStoreContract`. Calls wait for their result
/// and may come from any thread.
package protocol LetterStore: Sendable {
  /// Whether a letter with these bytes is there.
  func contains(sha256: String) throws(StoreError) -> Bool

  /// Adds a letter in one transaction: all of it is there afterwards, or nothing.
  ///
  /// A letter whose bytes are there already changes nothing.
  func add(_ letter: StoredLetter) throws(StoreError) -> Addition

  /// How much is there.
  func counts() throws(StoreError) -> StoreCounts

  /// All papers, ordered by the bytes of their paths, then by hash.
  func papers() throws(StoreError) -> [PaperRow]

  /// The facts of one type, or all; ordered as their papers, within them as they stand.
  func facts(ofType type: FactType?) throws(StoreError) -> [FactRow]

  /// What a user's word means: an exchange's identifier, a paper's reference (whatever its white
  /// space and case), a file's path, or the first eight or more digits of its hash. Ordered as
  /// papers.
  func places(named name: String) throws(StoreError) -> [StoredPlace]

  /// A letter as it was added; nil where it is not there.
  func letter(sha256: String) throws(StoreError) -> StoredLetter?

  /// Looks for damage; throws `damaged` with what was found first.
  func checkIntegrity() throws(StoreError)
}
