internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import SenderProfiles
internal import TerminalOutput

/// Learns from letters that came since the last time.
struct ProfileLearnCommand: ParsableCommand {
  private struct Line: Encodable {
    var letters: Int
  }

  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn from archived letters what those of their sender share.",
    discussion: """
      Each letter is looked at once; what was forgotten stays forgotten.

      Example: auskunft profile learn --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let count = try ProfileLearning(in: archive.open(for: .writing)).learn()
    if output.isJSON {
      try Console.write(CanonicalJSON.line(Line(letters: count)))
    } else {
      try Console.write("\(count) \(count == 1 ? "letter" : "letters") looked at")
    }
  }
}
