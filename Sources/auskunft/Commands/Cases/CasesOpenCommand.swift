internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// Lists the cases that wait for an answer.
struct CasesOpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "List the inquiries that are not answered, or not in all parts.",
    discussion: """
      Those that were asked first come first; what prints no date comes last.

      Example: auskunft cases open --archive demo.sqlite
      """)

  @OptionGroup var selection: CaseSelection
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let open = try selection.chosen(archive.open().cases()).filter(\.isOpen)
    try ShownCases.print(open, output)
  }
}
