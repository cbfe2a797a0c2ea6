package import CouncilModel

/// What people who look around in a store ask, beside what searching asks.
package protocol LetterBrowsing: Sendable {
  /// The next papers, those first that the store took last.
  ///
  /// - Parameters:
  ///   - cursor: of the page before; nil for the first page.
  ///   - limit: at least 1.
  func newestPapers(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<PaperRow>

  /// When the store took letters, ISO 8601, UTC, by the hashes of their bytes.
  func recorded(_ hashes: [String]) throws(StoreError) -> [String: String]

  /// The facts of exchanges, by the exchanges' identifiers; in the order of the letter.
  func facts(
    ofExchanges ids: [String]
  ) throws(StoreError) -> [String: [PlacedFact]]

  /// All versions of a letter's paper, the first first; of a letter that never changed, none.
  ///
  /// - Parameter sha256: of any of them.
  func versions(of sha256: String) throws(StoreError) -> [PaperVersion]

  /// Papers of a municipality whose reference has this number, whatever letters stand before it:
  /// "DS 0317/21" for "0317/21"; those first that the store took first.
  ///
  /// - Parameter limit: at least 1.
  func papers(
    numbered number: String, of municipality: String, limit: Int
  ) throws(StoreError) -> [PaperRow]
}

/// A fact with its place among its letter's facts.
package struct PlacedFact: Sendable, Equatable {
  /// From 0, as in the letter's JSON.
  package var index: Int
  package var fact: Fact

  package init(index: Int, fact: Fact) {
    self.index = index
    self.fact = fact
  }
}
