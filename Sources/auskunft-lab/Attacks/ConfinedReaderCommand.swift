internal import ArgumentParser
internal import ConfinedReading
internal import ConfinedWorkers

/// The reader of letters that the lab starts, and tests: as the program's own, or under attack.
struct ConfinedReaderCommand: ParsableCommand {
  static let name = "confined-reader"
  /// A reader that tries what letters ask it to try.
  static let onRequest = WorkerProgram.this([name, "--on-request"])
  /// A reader that only reads.
  static let reader = WorkerProgram.this([name])

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Read letters for another process, confined.",
    discussion: """
      With --attack, tries something forbidden for each letter, to show that it is stopped; with \
      --on-request, for each letter that says what: "auskunft-lab tries: loop".

      Example: auskunft-lab confined-reader --attack socket
      """,
    shouldDisplay: false)

  @Option(help: ArgumentHelp("What to try before reading.", valueName: "attack"))
  var attack: String?

  @Flag(help: "Try what letters say.")
  var onRequest = false

  func run() {
    let always = attack.map { Attack(name: $0) }
    ReadingWorker.run(WorkerLimits()) { letter in
      let attack = onRequest ? RequestedAttack.attack(in: letter) : always
      attack?.perform()
    }
  }
}
