internal import ArgumentParser
internal import ConfinedWorkers
internal import Foundation
import LetterImport

/// How many letters are read at a time.
struct JobsOption: ParsableArguments {
  @Option(help: ArgumentHelp("Letters read at a time (default: one a core).", valueName: "count"))
  var jobs: Int?

  /// For measuring: 1 starts a process for each letter.
  @Option(help: .hidden)
  var lettersPerProcess: Int?

  /// For measuring: what a letter may take, in seconds.
  @Option(help: .hidden)
  var cpuSeconds: UInt64?

  @Option(help: .hidden)
  var wallSeconds: UInt64?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to 1024.")
    }
  }

  var options: ImportOptions {
    var options = ImportOptions(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    if let lettersPerProcess { options.limits.lettersPerProcess = max(lettersPerProcess, 1) }
    if let cpuSeconds { options.limits.cpuSeconds = min(max(cpuSeconds, 1), 86_400) }
    if let wallSeconds { options.limits.wall = .seconds(min(max(wallSeconds, 1), 86_400)) }
    return options
  }
}
