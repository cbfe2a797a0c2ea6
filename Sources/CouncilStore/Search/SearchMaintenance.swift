/// The upkeep of a store's search index; whoever only searches needs none of it.
package protocol SearchMaintenance: Sendable {
  /// How far the index goes with the letters.
  func indexState() throws(StoreError) -> SearchIndexState

  /// Counts the vocabulary anew and learns its compounds; needed after many letters were added.
  ///
  /// - Parameter force: also where little has changed.
  func refreshVocabulary(force: Bool) throws(StoreError)

  /// Makes the index anew from the letters, paper by paper; goes on where an earlier run stopped.
  ///
  /// - Parameter progress: hears how many papers are done, of how many.
  func reindex(progress: (Int, Int) -> Void) throws(StoreError)
}
