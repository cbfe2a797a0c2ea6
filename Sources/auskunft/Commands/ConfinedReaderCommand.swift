internal import ArgumentParser
internal import ConfinedWorkers
internal import IngestPipeline

/// What `import` and the other commands start to have letters read: answers frames of bytes on
/// standard input, and can do nothing else.
struct ConfinedReaderCommand: ParsableCommand {
  static let name = "confined-reader"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Read letters for another process of this program, confined.",
    discussion: """
      With --evil, tries something forbidden for each letter, to show that it is stopped.

      Example: auskunft confined-reader --evil socket
      """,
    shouldDisplay: false)

  @Option(help: ArgumentHelp("Memory it may use, in MiB.", valueName: "count"))
  var memory: UInt64 = WorkerLimits().addressSpace >> 20

  @Option(help: ArgumentHelp("What to try instead of reading.", valueName: "attack"))
  var evil: String?

  func run() {
    var limits = WorkerLimits()
    limits.addressSpace = memory << 20
    LetterService.run(limits, attack: evil)
  }
}
