internal import ArgumentParser
internal import CouncilStore
internal import Foundation
internal import IngestPipeline

/// Reads files again that could not be taken.
struct QuarantineRetryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Try again to take files that could not be taken: all, or those named.",
    discussion: """
      Worth a try where this program is newer than the import, or the machine had too much to do.

      Example: auskunft quarantine retry Corpus/x.pdf --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("Which files; all if none is named.", valueName: "name"))
  var names: [String] = []

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var jobs: JobsOption
  @OptionGroup var output: OutputOption

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let store = try archive.open()
    var entries: [FileWalk.Entry] = []
    try QuarantinedFiles(store).visit(named: names) { file in
      entries.append(FileWalk.Entry(name: Array(file.name.utf8), path: file.path))
    }
    if entries.isEmpty {
      Console.report("nothing to retry; `auskunft quarantine list` names what could not be taken")
      throw ExitStatus.incomplete
    }
    var options = jobs.options
    options.retriesFailures = true
    let summary = try ImportRound(store, options, output).take(entries, count: entries.count)
    if summary.failed > 0 { throw ExitStatus.incomplete }
  }
}
