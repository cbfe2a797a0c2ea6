internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// The senders that something was learned of.
struct ProfileListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the senders, and how much was learned of each.",
    discussion: """
      Example: auskunft profile list --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let profiles = try archive.open().profiles()
    if output.isJSON {
      for profile in profiles { try Console.write(CanonicalJSON.line(profile)) }
    } else {
      for line in Self.table(profiles).lines(width: Terminal.width) { try Console.write(line) }
    }
    if profiles.isEmpty { throw ExitStatus.incomplete }
  }

  static func table(_ profiles: [ProfileSummary]) -> TextTable {
    var table = TextTable([
      .init(title: "sender"), .init(title: "letters", alignment: .right),
      .init(title: "traits", alignment: .right), .init(title: "forgotten", alignment: .right),
    ])
    for profile in profiles {
      table.add([
        profile.sender, "\(profile.letters)", "\(profile.traits)", "\(profile.forgotten)",
      ])
    }
    return table
  }
}
