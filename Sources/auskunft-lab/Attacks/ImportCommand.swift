internal import ArgumentParser
internal import ConfinedWorkers
internal import CouncilStore
internal import Foundation
internal import LetterImport
internal import SQLiteStore
internal import TerminalOutput

/// The program's import, with a reader that breaks on request.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import letters with a reader that tries what they ask it to try.",
    discussion: """
      A letter with the words "auskunft-lab tries: loop" is read by a reader that computes without \
      end; other words are sleep, memory, stack, crash, exit, warnings, garbage, long, cut, empty, \
      announcements, unheard, socket, exec, fork, open.

      Example: auskunft-lab import letters --archive attacked.sqlite --cpu-seconds 2
      """)

  @Argument(help: ArgumentHelp("Letters, or folders of them.", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("The archive.", valueName: "path"))
  var archive: String

  @Option(help: ArgumentHelp("Letters read at a time (default: one a core).", valueName: "count"))
  var jobs: Int?

  @Option(help: "What a letter may compute, in seconds.")
  var cpuSeconds: UInt64?

  @Option(help: "What a letter may take, in seconds.")
  var wallSeconds: Int?

  func run() throws {
    var options = ImportOptions(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    if let cpuSeconds { options.limits.cpuSeconds = cpuSeconds }
    if let wallSeconds { options.limits.wall = .seconds(wallSeconds) }
    let store = try SQLiteLetterStore.openOrCreate(
      path: archive, cache: SQLiteLetterStore.writersCache)
    var summary = ImportSummary()
    _ = try Importer(into: store, readBy: ConfinedReaderCommand.onRequest, options)
      .run(FileWalk(paths)) { outcome in
        summary.add(outcome)
        if case .failed(let path, let reason) = outcome { Console.report("\(path): \(reason)") }
      }
    try store.refreshVocabulary(force: false)
    try Console.write("\(summary.imported) imported, \(summary.failed) not taken")
    if summary.failed > 0 { throw ExitCode.failure }
  }
}
