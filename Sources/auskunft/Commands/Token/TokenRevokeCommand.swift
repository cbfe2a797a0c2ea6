internal import ArgumentParser
internal import ReadingRoom
internal import TerminalOutput

/// Makes a key worthless.
struct TokenRevokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Make a key worthless, at once, also where somebody is let in by it.",
    discussion: """
      Example: auskunft token revoke 0123456789 --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("The key's identifier, as `list` prints it.", valueName: "id"))
  var id: String
  @OptionGroup var archive: ArchiveOption

  func run() throws {
    guard try TokenFile(beside: archive.path).revoke(id: id) else {
      Console.report("\(id): no such key; `auskunft token list` names them")
      throw ExitStatus.incomplete
    }
  }
}
