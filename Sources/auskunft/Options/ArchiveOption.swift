internal import ArgumentParser
internal import CouncilStore
internal import Foundation

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

  private var locator: ArchiveLocator { ArchiveLocator(location: path) }

  /// The whole paths of the archive's own files: no letters, though they may lie among these.
  var files: Set<[UInt8]> { locator.files }

  /// Opens an archive that is there.
  func open(for use: StoreUse = .reading) throws(StoreError) -> any Archive {
    try locator.open(for: use)
  }

  /// Opens the archive to take letters into it, making it where nothing is.
  func openOrCreate() throws(StoreError) -> any Archive {
    try locator.openOrCreate()
  }
}
