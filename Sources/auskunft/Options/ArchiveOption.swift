internal import ArgumentParser
import ConfinedReading
internal import CouncilStore
internal import Foundation
internal import SQLiteStore

/// Where the archive is: `--archive`, or AUSKUNFT_ARCHIVE, or `auskunft.sqlite`.
struct ArchiveOption: ParsableArguments {
  private static let variable = "AUSKUNFT_ARCHIVE"
  private static let usual = "auskunft.sqlite"

  @Option(
    help: ArgumentHelp(
      "The archive (default: \(variable) in the environment, else \(usual)).", valueName: "path"))
  var archive: String?

  var path: String {
    if let archive { return archive }
    let named = ProcessInfo.processInfo.environment[Self.variable] ?? ""
    return named.isEmpty ? Self.usual : named
  }

  /// The whole paths of the archive's own files: no letters, though they may lie among these.
  var files: Set<[UInt8]> {
    let whole = PathName.whole(Array(path.utf8))
    return Set(SQLiteLetterStore.fileEndings.map { whole + Array($0.utf8) })
  }

  /// Opens an archive that is there.
  func open(
    for use: StoreUse = .reading
  ) throws(StoreError) -> any ImportStore & SearchIndex {
    try SQLiteLetterStore(path: path, for: use)
  }

  /// Opens an archive that is there, with its registry.
  func openRegistry(
    for use: StoreUse = .reading
  ) throws(StoreError) -> any LetterStore & RegistryStore {
    try SQLiteLetterStore(path: path, for: use)
  }

  /// Opens an archive that is there, to search in it.
  func openIndex() throws(StoreError) -> any SearchIndex {
    try SQLiteLetterStore(path: path, for: .reading)
  }

  /// Opens the archive to take letters into it, making it where nothing is.
  func openOrCreate() throws(StoreError) -> any ImportStore & SearchIndex {
    try SQLiteLetterStore.openOrCreate(path: path, cache: SQLiteLetterStore.writersCache)
  }
}
