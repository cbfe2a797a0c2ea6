internal import ArgumentParser
internal import Foundation
import LetterImport

/// How many letters are read at a time.
struct JobsOption: ParsableArguments {
  @Option(help: ArgumentHelp("Letters read at a time (default: one a core).", valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to 1024.")
    }
  }

  var options: ImportOptions {
    ImportOptions(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }
}
