internal import ArgumentParser
internal import CouncilModel
internal import EntityRegistry
internal import Foundation
internal import Presentation
internal import TerminalOutput

/// The registry for spreadsheets and other programs.
struct RegistryExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json, jsonld
  }

  private struct Whole: Encodable {
    var entities: [RegistryEntity]
    var statements: [RegistryStatement]
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the registry for spreadsheets and other programs.",
    discussion: """
      CSV has one row for each entity and one for each of its statements, UTF-8, every cell quoted; \
      every row names paper, page and words. Semicolons stand between cells, as spreadsheets expect \
      that are set to German; --separator comma is for others.

      Example: auskunft registry export --format csv --archive demo.sqlite
      """)

  @Option(help: "What to print.")
  var format = Format.csv

  @Option(help: "What stands between two cells of CSV.")
  var separator = CSV.Separator.semicolon

  @Option(help: ArgumentHelp("Only what holds on this day.", valueName: "date"))
  var asOf: ISODate?

  @Flag(help: "Only what a person accepted.")
  var accepted = false

  @OptionGroup var selection: RegistrySelection
  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let view = try RegistryView(of: archive.open())
    let statements = selection.chosen(view.current(on: asOf?.text), in: view)
      .filter { !accepted || $0.status == .accepted }
    switch format {
    case .csv:
      let table = RegistryTable(statements, in: view, summary: \.summary)
      let rows = ([RegistryTable.titles] + table.rows).map { CSV.row($0, separator: separator) }
      try Console.write(Data((CSV.byteOrderMark + rows.joined()).utf8))
    case .json:
      let named = Set(statements.flatMap { [$0.subject] + [$0.value.target].compactMap(\.self) })
      let entities = named.sorted().compactMap { view.entities[$0] }
      try Console.write(
        CanonicalJSON.pretty(Whole(entities: entities, statements: statements)))
    case .jsonld:
      try Console.write(CanonicalJSON.pretty(LinkedData(statements, in: view)))
    }
    if statements.isEmpty { throw ExitStatus.incomplete }
  }
}

extension CSV.Separator: ExpressibleByArgument {}
