internal import ArgumentParser

/// The files that could not be taken.
struct QuarantineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine",
    abstract: "List, show or retry the files that could not be taken.",
    discussion: """
      A file in quarantine stays where it is; the archive remembers why it was not taken, and \
      leaves it alone until it changes or is retried.

      Example: auskunft quarantine list --archive demo.sqlite
      Example: auskunft quarantine show Corpus/x.pdf --archive demo.sqlite
      Example: auskunft quarantine retry --archive demo.sqlite
      """,
    subcommands: [
      QuarantineListCommand.self, QuarantineShowCommand.self, QuarantineRetryCommand.self,
    ],
    defaultSubcommand: QuarantineListCommand.self)
}
