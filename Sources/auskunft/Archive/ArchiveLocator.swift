import ConfinedReading
internal import CouncilStore
internal import ReadingRoom
internal import SQLiteStore

/// Finds the store that a user's word names: the only place that knows which stores there are.
struct ArchiveLocator {
  /// As the user gives it: the path of a file.
  let location: String

  /// The whole paths of the archive's own files: no letters, though they may lie among these.
  var files: Set<[UInt8]> {
    let whole = PathName.whole(Array(location.utf8))
    return Set((SQLiteLetterStore.fileEndings + [TokenFile.ending]).map { whole + Array($0.utf8) })
  }

  /// Opens an archive that is there.
  ///
  /// - Throws: `StoreError` where there is none, or it cannot be used so.
  func open(for use: StoreUse) throws(StoreError) -> any Archive {
    try SQLiteLetterStore(path: location, for: use)
  }

  /// Opens the archive to take letters into it, making it where nothing is.
  ///
  /// - Throws: `StoreError` where it cannot be made or written.
  func openOrCreate() throws(StoreError) -> any Archive {
    try SQLiteLetterStore.openOrCreate(path: location, cache: SQLiteLetterStore.writersCache)
  }
}
