internal import ArgumentParser
internal import CouncilStore

/// Lists the files that could not be taken.
struct QuarantineListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the files that could not be taken, with the reasons.",
    discussion: "Example: auskunft quarantine list --archive demo.sqlite")

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let count = try OfferedFileList(archive.open(), [.quarantined, .refused]).write(output)
    if count == 0 { throw ExitStatus.incomplete }
  }
}
