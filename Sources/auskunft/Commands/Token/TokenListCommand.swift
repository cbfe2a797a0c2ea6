internal import ArgumentParser
internal import CouncilModel
internal import ReadingRoom
internal import TerminalOutput

/// Lists keys.
struct TokenListCommand: ParsableCommand {
  private struct Line: Encodable {
    var id: String
    var name: String
    var created: String
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the keys: whose they are, and since when.",
    discussion: """
      Example: auskunft token list --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let entries = try TokenFile(beside: archive.path).entries()
    if output.isJSON {
      for entry in entries {
        try Console.write(
          CanonicalJSON.line(Line(id: entry.id, name: entry.name, created: entry.created)))
      }
    } else {
      var table = TextTable([.init(title: "id"), .init(title: "name"), .init(title: "since")])
      for entry in entries {
        table.add([entry.id, Console.printableLine(entry.name), entry.created])
      }
      for line in table.lines(width: Terminal.width) { try Console.write(line) }
    }
    if entries.isEmpty { throw ExitStatus.incomplete }
  }
}
