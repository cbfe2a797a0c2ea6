internal import ArgumentParser
internal import CouncilModel
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// What the registry knows of an entity, with the passages that say so.
struct RegistryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what is known of an entity, and the passages that say so.",
    discussion: """
      An entity is named by its name, part of it, or its identifier in `list`.

      Example: auskunft registry show 'Quartiersmanagement Gartenfeld' --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("What to show.", valueName: "entity"))
  var name: String

  @Option(help: ArgumentHelp("Only what holds on this day.", valueName: "date"))
  var asOf: ISODate?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try RegistryView(of: archive.open())
    let current = view.current(on: asOf?.text)
    var isEmpty = true
    for entity in view.entities(named: name) {
      let about = current.filter { $0.subject == entity.id || $0.value.target == entity.id }
      guard !about.isEmpty else { continue }
      if output.isJSON {
        for statement in about {
          try Console.write(CanonicalJSON.line(StatementLine(statement, in: view)))
        }
      } else {
        if !isEmpty { try Console.write("") }
        let shown = ShownEntity(entity, about, in: view)
        for line in shown.lines(width: Terminal.width) {
          try Console.write(Console.printable(line))
        }
      }
      isEmpty = false
    }
    if isEmpty {
      Console.report("\(name): not in the registry; `auskunft registry list` names what is")
      throw ExitStatus.incomplete
    }
  }
}
