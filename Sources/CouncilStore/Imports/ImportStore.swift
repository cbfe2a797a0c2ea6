/// A store that remembers what imports were offered: letters and memory change in the same
/// transactions, so that neither ever says what the other does not.
package protocol ImportStore: LetterStore {
  /// Writes all changes in one transaction; one that cannot be written spoils no other.
  ///
  /// - Throws: where nothing was written.
  func write(_ changes: [ImportChange], run: ImportRun?) throws(StoreError) -> [ImportResult]

  /// What is known of the files with these keys.
  func offeredFiles(withKeys keys: [[UInt8]]) throws(StoreError) -> [[UInt8]: OfferedFile]

  /// The next files in one of the states, ordered by the bytes of their keys.
  ///
  /// - Parameter key: the last one of the page before; nil for the first page.
  func offeredFiles(
    in states: Set<OfferedFile.State>, after key: [UInt8]?, limit: Int
  ) throws(StoreError) -> [OfferedFile]

  /// How many files there are in each state.
  func offeredCounts() throws(StoreError) -> [OfferedFile.State: Int]

  /// Where bytes stand in the store.
  func standing(of sha256: String) throws(StoreError) -> LetterStanding

  /// The hash after which the exchanges of the paper with these bytes are named, where these are
  /// its present version and no file but the one with this key holds them; nil otherwise.
  func identity(ofPaper sha256: String, heldOnlyBy key: [UInt8]) throws(StoreError) -> String?

  /// Begins an import's record and gives it its number.
  ///
  /// - Parameters:
  ///   - time: ISO 8601, UTC.
  ///   - offered: how many files are offered, where that is known.
  func beginRun(
    by process: ImportProcess, at time: String, offered: Int?
  ) throws(StoreError) -> ImportRun

  /// The import that began last.
  func lastRun() throws(StoreError) -> ImportRun?
}
