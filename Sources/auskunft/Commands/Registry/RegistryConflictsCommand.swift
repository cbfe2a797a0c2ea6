internal import ArgumentParser
internal import CouncilModel
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// Where letters disagree.
struct RegistryConflictsCommand: ParsableCommand {
  private struct Line: Encodable {
    var kind: RegistryConflict.Kind
    var property: StatementProperty
    var scope: String?
    var entity: RegistryEntity?
    var statements: [RegistryStatement]
  }

  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Show what letters disagree on, side by side.",
    discussion: """
      "changed" was said at different times, "contradicts" at the same time or at times that are \
      not known.

      Example: auskunft registry conflicts --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try RegistryView(of: archive.open())
    let conflicts = view.conflicts()
    for (index, conflict) in conflicts.enumerated() {
      let entity = view.entities[conflict.cell.subject]
      if output.isJSON {
        try Console.write(
          CanonicalJSON.line(
            Line(
              kind: conflict.kind, property: conflict.cell.property, scope: conflict.cell.scope,
              entity: entity, statements: conflict.statements)))
      } else {
        if index > 0 { try Console.write("") }
        try Console.write(
          Console.printable(
            "\(entity?.name ?? conflict.cell.subject), \(conflict.cell.property.rawValue): "
              + conflict.kind.rawValue))
        for line in Self.table(conflict.statements).lines(width: Terminal.width - 2) {
          try Console.write("  " + line)
        }
      }
    }
    if conflicts.isEmpty { throw ExitStatus.incomplete }
  }

  static func table(_ statements: [RegistryStatement]) -> TextTable {
    var table = TextTable([
      .init(title: "as of"), .init(title: "value"), .init(title: "said by"),
      .init(title: "paper"), .init(title: "words"),
    ])
    for statement in statements {
      table.add([
        statement.validity, statement.summary, statement.statedBy, statement.place,
        "“\(statement.source.text.onOneLine)”",
      ])
    }
    return table
  }
}
