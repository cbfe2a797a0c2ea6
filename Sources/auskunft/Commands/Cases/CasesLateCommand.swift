internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import Foundation
internal import TerminalOutput

/// Lists the cases whose deadline is over.
struct CasesLateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "late",
    abstract: "List the inquiries whose answer is due and not all there.",
    discussion: """
      A deadline is known where the inquiry prints its date and `cases rule add` has named its \
      council's rule.

      Example: auskunft cases late --as-of 2024-06-30 --archive demo.sqlite
      """)

  @Option(help: ArgumentHelp("The day to tell it by (default: today).", valueName: "date"))
  var asOf: ISODate?

  @OptionGroup var selection: CaseSelection
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let day = asOf?.text ?? Date.now.formatted(.iso8601.year().month().day())
    let late = try selection.chosen(archive.open().cases()).filter { $0.isLate(on: day) }
    try ShownCases.print(late, output)
  }
}
