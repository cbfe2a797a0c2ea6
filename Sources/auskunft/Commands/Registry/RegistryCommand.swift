internal import ArgumentParser

/// The registry: what letters say about who runs what, reviewed by a person, every cell proved.
struct RegistryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry",
    abstract: "Keep a registry of who runs what, where, from what letters say.",
    discussion: """
      `seed` proposes statements from archived letters, `review` takes a person's decisions, the \
      other commands show what is known, since when, and which passage says so.

      Example: auskunft registry list --archive demo.sqlite
      """,
    subcommands: [
      RegistrySeedCommand.self, RegistryReviewCommand.self, RegistryListCommand.self,
      RegistryShowCommand.self, RegistryConflictsCommand.self, RegistryGapsCommand.self,
      RegistryHistoryCommand.self, RegistryExportCommand.self, RegistryProveCommand.self,
      RegistryDueCommand.self, RegistryInquiryCommand.self,
    ])
}
