internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// Everything that was ever said of an entity, and decided.
struct RegistryHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show what was said of an entity over time, and what was decided.",
    discussion: """
      What a later letter says otherwise stays in the history.

      Example: auskunft registry history NachbarNetz --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("Whose history.", valueName: "entity"))
  var name: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open()
    let view = try RegistryView(of: store)
    let log = try store.decisions()
    let histories = view.entities(named: name).map { entity in
      EntityHistory(of: entity, in: view, log: log)
    }
    .filter { !$0.statements.isEmpty }
    for (index, history) in histories.enumerated() {
      if output.isJSON {
        for statement in history.statements {
          try Console.write(CanonicalJSON.line(StatementLine(statement, in: view)))
        }
        for record in history.decisions { try Console.write(CanonicalJSON.line(record)) }
      } else {
        if index > 0 { try Console.write("") }
        for line in Self.lines(history, width: Terminal.width) {
          try Console.write(Console.printable(line))
        }
      }
    }
    if histories.isEmpty {
      Console.report("\(name): not in the registry; `auskunft registry list` names what is")
      throw ExitStatus.incomplete
    }
  }

  static func lines(_ history: EntityHistory, width: Int) -> [String] {
    var table = TextTable([
      .init(title: "as of"), .init(title: "property"), .init(title: "value"),
      .init(title: "status"), .init(title: "said by"), .init(title: "paper"),
    ])
    for statement in history.statements {
      table.add([
        statement.validity, statement.property.rawValue, statement.summary,
        statement.status.rawValue, statement.statedBy, statement.place,
      ])
    }
    var lines = [history.entity.name] + table.lines(width: width - 2).map { "  " + $0 }
    for record in history.decisions {
      lines.append("  \(record.at) \(record.by): \(record.decision.words)")
    }
    return lines
  }
}
