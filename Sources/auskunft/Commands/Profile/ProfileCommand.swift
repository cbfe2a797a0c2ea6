internal import ArgumentParser

/// Profiles: what the archive has learned of the senders of its letters.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Show what the archive has learned of the senders of its letters.",
    discussion: """
      `learn` looks at letters that name their sender: lines of head and feet, how papers are \
      numbered, labels, offices. `propose` says whose letters those may be that name none. What was \
      read from a letter never changes by it.

      Example: auskunft profile list --archive demo.sqlite
      """,
    subcommands: [
      ProfileLearnCommand.self, ProfileListCommand.self, ProfileShowCommand.self,
      ProfileProposeCommand.self, ProfileForgetCommand.self,
    ])
}
