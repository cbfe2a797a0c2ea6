internal import ArgumentParser
internal import CouncilStore
internal import Foundation
internal import ReadingRoom
internal import TerminalOutput

/// Makes a key.
struct TokenCreateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Make a key, and print it: this once.",
    discussion: """
      The name is written into the log of all that its holder decides.

      Example: auskunft token create 'Frau Röttsch' --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("Whose key it is.", valueName: "name")) var name: String
  @OptionGroup var archive: ArchiveOption

  func validate() throws {
    if name.allSatisfy(\.isWhitespace) { throw ValidationError("A key needs a name.") }
  }

  func run() throws {
    _ = try archive.open()
    let token = try TokenFile(beside: archive.path)
      .create(name: name, created: Date.now.ISO8601Format())
    try Console.write(token.word)
  }
}
