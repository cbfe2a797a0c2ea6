internal import ArgumentParser
internal import CouncilModel
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// The overview: one table for each kind of entity.
struct RegistryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what the registry knows.",
    discussion: """
      What nobody has reviewed yet is marked with a question mark, what letters disagree on with ≠. \
      With --json, or into a pipe, each statement is one line.

      Example: auskunft registry list --place Neustadt --as-of 2021-06-30 --archive demo.sqlite
      """)

  @Option(help: ArgumentHelp("Only what holds on this day.", valueName: "date"))
  var asOf: ISODate?

  @OptionGroup var selection: RegistrySelection
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try RegistryView(of: archive.open())
    let statements = selection.chosen(view.current(on: asOf?.text), in: view)
    if output.isJSON {
      for statement in statements {
        try Console.write(CanonicalJSON.line(StatementLine(statement, in: view)))
      }
    } else {
      let overview = RegistryOverview(statements, in: view)
      for line in overview.lines(width: Terminal.width) { try Console.write(line) }
    }
    if statements.isEmpty { throw ExitStatus.incomplete }
  }
}
