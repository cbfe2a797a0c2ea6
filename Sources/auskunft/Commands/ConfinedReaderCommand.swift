internal import ArgumentParser
import ConfinedReading
internal import ConfinedWorkers

/// What `import` and the other commands start to have letters read: answers frames of bytes on
/// standard input, and can do nothing else.
struct ConfinedReaderCommand: ParsableCommand {
  static let name = "confined-reader"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Read letters for another process of this program, confined.",
    discussion: """
      Example: auskunft confined-reader --memory 2048
      """,
    shouldDisplay: false)

  @Option(help: ArgumentHelp("Memory it may use, in MiB.", valueName: "count"))
  var memory: UInt64 = WorkerLimits().addressSpace >> 20

  func run() {
    var limits = WorkerLimits()
    limits.addressSpace = memory << 20
    ReadingWorker.run(limits)
  }
}
