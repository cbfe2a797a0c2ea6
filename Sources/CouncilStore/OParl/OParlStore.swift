package import CouncilModel

/// A store that remembers councils' feeds, and gives letters up that a council has withdrawn.
package protocol OParlStore: Sendable {
  /// All feeds, ordered by the bytes of their identifiers.
  func oparlFeeds() throws(StoreError) -> [OParlFeed]

  /// Writes how far a feed is read together with the papers that were seen on the way, over what was
  /// known of them: both, or nothing.
  func save(_ feed: OParlFeed, papers: [OParlPaper]) throws(StoreError)

  /// What is known of a feed's papers with these identifiers.
  func oparlPapers(
    withIDs ids: [String], of feed: String
  ) throws(StoreError) -> [String: OParlPaper]

  /// The next papers of a feed in a state, ordered by the bytes of their identifiers.
  ///
  /// - Parameter id: the last one of the page before; nil for the first page.
  func oparlPapers(
    in state: OParlPaper.State, of feed: String, after id: String?, limit: Int
  ) throws(StoreError) -> [OParlPaper]

  /// How many papers of a feed there are in each state.
  func oparlCounts(of feed: String) throws(StoreError) -> [OParlPaper.State: Int]

  /// Gives up what was taken from sources with these keys, in one transaction: nothing of it is
  /// listed, found or counted afterwards, unless another source gave the same bytes. What is known
  /// of the sources is forgotten, so that a letter that comes back is taken as a new one.
  ///
  /// - Parameters:
  ///   - keepsBytes: whether bytes and extraction stay in the archive, where only its owner finds
  ///     them.
  ///   - time: ISO 8601, UTC.
  /// - Returns: how many papers are gone.
  func withdraw(
    sources keys: [[UInt8]], keepingBytes keepsBytes: Bool, at time: String
  ) throws(StoreError) -> Int

  /// What sources declare of the letter with this hash, ordered by the sources' keys.
  func declaredHeads(ofLetter sha256: String) throws(StoreError) -> [DeclaredHead]
}
