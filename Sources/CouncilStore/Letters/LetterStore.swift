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

  /// The next papers, ordered by the bytes of their paths, then by hash.
  ///
  /// - Parameters:
  ///   - cursor: of the page before; nil for the first page.
  ///   - limit: at least 1.
  func papers(after cursor: ListCursor?, limit: Int) throws(StoreError) -> ListPage<PaperRow>

  /// The next facts of one type, or of all; ordered as their papers, within them as they stand.
  ///
  /// - Parameters:
  ///   - cursor: of the page before; nil for the first page.
  ///   - limit: at least 1.
  func facts(
    ofType type: FactType?, after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<FactRow>

  /// What a user's word means: an exchange's identifier, a paper's reference (whatever its white
  /// space and case), a file's path, or the first eight or more digits of its hash; where nothing
  /// has that name, the last parts of a path ("brief.txt", "2021/brief.txt"). Ordered as papers.
  func places(named name: String) throws(StoreError) -> [StoredPlace]

  /// A letter as it was added; nil where it is not there.
  func letter(sha256: String) throws(StoreError) -> StoredLetter?

  /// Looks for damage; throws `damaged` with what was found first.
  func checkIntegrity() throws(StoreError)
}
