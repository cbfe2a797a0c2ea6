internal import ArgumentParser
internal import ConfinedReading
internal import ConfinedWorkers

/// The reader of letters that `fuzz` starts, and tests: as the program's own, or under attack.
struct ConfinedReaderCommand: ParsableCommand {
  static let name = "confined-reader"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Read letters for another process, confined.",
    discussion: """
      With --attack, tries something forbidden for each letter, to show that it is stopped.

      Example: auskunft-lab confined-reader --attack socket
      """,
    shouldDisplay: false)

  @Option(help: ArgumentHelp("What to try before reading.", valueName: "attack"))
  var attack: String?

  func run() {
    let attack = attack.map { Attack(name: $0) }
    ReadingWorker.run(WorkerLimits(), willRead: { attack?.perform() })
  }
}
