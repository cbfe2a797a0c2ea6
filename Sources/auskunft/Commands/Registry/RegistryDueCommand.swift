internal import ArgumentParser
internal import CouncilModel
internal import EntityRegistry
internal import Foundation
internal import Presentation
internal import TerminalOutput

/// Planned measures whose date is past.
struct RegistryDueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List planned measures whose date is past.",
    discussion: """
      A measure that was planned until 2025 is due when 2026 begins.

      Example: auskunft registry due --before 2026-01-01 --archive demo.sqlite
      """)

  @Option(
    help: ArgumentHelp("What was to be done before this day (default: today).", valueName: "date"))
  var before: ISODate?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try RegistryView(of: archive.open())
    let today = Date.now.formatted(.iso8601.year().month().day())
    let due = view.due(before: before?.text ?? today)
    if output.isJSON {
      for measure in due {
        try Console.write(CanonicalJSON.line(StatementLine(measure.deadline, in: view)))
      }
    } else {
      for line in Self.table(due).lines(width: Terminal.width) { try Console.write(line) }
    }
    if due.isEmpty { throw ExitStatus.incomplete }
  }

  static func table(_ due: [DueMeasure]) -> TextTable {
    var table = TextTable([
      .init(title: "until"), .init(title: "place"), .init(title: "measure"),
      .init(title: "said by"), .init(title: "paper"),
    ])
    for measure in due {
      table.add([
        measure.date, measure.entity.place, measure.entity.name, measure.deadline.statedBy,
        measure.deadline.place,
      ])
    }
    return table
  }
}
