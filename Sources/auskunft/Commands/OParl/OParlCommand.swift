internal import ArgumentParser

/// Letters from councils' own interfaces.
struct OParlCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oparl",
    abstract: "Take letters from councils' own interfaces (OParl).",
    discussion: """
      Example: auskunft oparl sync --archive demo.sqlite
      """,
    subcommands: [
      OParlAddCommand.self, OParlSyncCommand.self, OParlStatusCommand.self,
      OParlReportCommand.self,
    ])
}
