internal import ArgumentParser
internal import CouncilStore
import LetterImport
internal import TerminalOutput

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
    StopSignal.listen()
    let store = try archive.open(for: .writing)
    var files: [OfferedFile] = []
    try QuarantinedFiles(store).visit(named: names) { file in files.append(file) }
    if files.isEmpty {
      Console.report("nothing to retry; `auskunft quarantine list` names what could not be taken")
      throw ExitStatus.incomplete
    }
    var options = jobs.options
    options.retriesFailures = true
    // What was refused may be a folder that can be opened now.
    let walk = FileWalk(again: files, passingOver: archive.files)
    let summary = try ImportRound(store, options, output).take(walk, count: walk.count)
    if StopSignal.isReceived { ImportRound.passStopOn() }
    if summary.failed > 0 { throw ExitStatus.incomplete }
  }
}
