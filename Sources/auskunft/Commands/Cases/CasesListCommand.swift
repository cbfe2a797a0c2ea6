internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// Lists all cases.
struct CasesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the cases: inquiries with all that came of them.",
    discussion: """
      Example: auskunft cases list --place Neustadt --archive demo.sqlite
      """)

  @OptionGroup var selection: CaseSelection
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    try ShownCases.print(selection.chosen(archive.open().cases()), output)
  }
}
