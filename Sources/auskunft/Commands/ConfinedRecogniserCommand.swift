internal import ArgumentParser
import ConfinedReading

/// What `import` and other commands start for letters whose text has to be recognised: answers frames of
/// bytes on standard input, and can do nothing else.
struct ConfinedRecogniserCommand: ParsableCommand {
  static let name = "confined-recogniser"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Recognise letters' text for another process of this program, confined.",
    discussion: """
      Example: auskunft confined-recogniser
      """,
    shouldDisplay: false)

  func run() { RecognisingWorker.run() }
}
