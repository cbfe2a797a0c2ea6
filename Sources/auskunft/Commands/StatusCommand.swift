internal import ArgumentParser
import CouncilModel
internal import CouncilStore
internal import Presentation
internal import TerminalOutput

/// Says what became of the files that were offered, also while an import runs.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say what became of the files that were offered to imports.",
    discussion: """
      Works while an import runs: what is in progress, how fast, and how long it will take. \
      With --files, each file that was ever offered, with its state and the reason.

      Example: auskunft status --archive demo.sqlite
      Example: auskunft status --json --files --archive demo.sqlite
      """)

  @Flag(help: "List every file that was offered.")
  var files = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open()
    if files {
      try OfferedFileList(store, Set(OfferedFile.State.allCases)).write(output)
      return
    }
    let status = try ImportOverview(store)
    if output.isJSON {
      try Console.write(CanonicalJSON.line(status))
    } else {
      for line in status.lines(width: Terminal.width) { try Console.write(line) }
    }
  }
}
