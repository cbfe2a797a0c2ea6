internal import ArgumentParser

/// Keys to an archive's reading room, for those who may change things there.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Make, list and revoke the keys of an archive's reading room.",
    discussion: """
      Everybody who can reach the reading room can read in it; who wants to change something (decide \
      on the registry's proposals, have letters read) shows a key. Only its hash is kept, in a file \
      beside the archive.

      Example: auskunft token list --archive demo.sqlite
      """,
    subcommands: [TokenCreateCommand.self, TokenListCommand.self, TokenRevokeCommand.self])
}
