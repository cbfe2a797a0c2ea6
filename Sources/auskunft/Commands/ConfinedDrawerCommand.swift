internal import ArgumentParser
import ConfinedReading

/// What `serve` starts to have pages drawn: answers frames of bytes on standard input, and can do
/// nothing else but read fonts.
struct ConfinedDrawerCommand: ParsableCommand {
  static let name = "confined-drawer"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Draw pages for another process of this program, confined.",
    discussion: """
      Example: auskunft confined-drawer
      """,
    shouldDisplay: false)

  func run() { DrawingWorker.run() }
}
