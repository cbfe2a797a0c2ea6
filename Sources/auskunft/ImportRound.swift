internal import ConfinedWorkers
internal import CouncilCases
internal import CouncilStore
internal import Foundation
import LetterImport
internal import TerminalOutput

/// Takes files and tells the user about it: what `import` and `quarantine retry` share.
struct ImportRound {
  private let store: any ImportStore & SearchMaintenance & CaseStore
  private var options: ImportOptions
  private let output: OutputOption

  /// Ends this process as the signal asks that stopped it.
  static func passStopOn() -> Never {
    Console.report("stopped; start it again to go on")
    StopSignal.pass()
  }

  init(
    _ store: any ImportStore & SearchMaintenance & CaseStore, _ options: ImportOptions,
    _ output: OutputOption
  ) {
    self.store = store
    self.options = options
    self.options.isStopped = { StopSignal.isReceived }
    self.output = output
  }

  /// Takes the files; reports each that is not taken, and prints the sums at the end.
  func take(
    _ sources: some Sequence<some LetterSource> & Sendable, count: Int
  ) throws -> ImportSummary {
    let clock = ContinuousClock()
    let start = clock.now
    var report = ImportReport(files: count)
    let usage: WorkerUsage
    do {
      defer { report.end() }
      usage = try Importer(into: store, readBy: .letters, options)
        .run(
          sources, offered: count, recognised: { report.recognised($0, pages: $1, of: $2) },
          report: { report.add($0) })
      try store.refreshVocabulary(force: false)
      // What was taken may belong to any paper that is there.
      if report.summary.imported > 0 { _ = try ArchiveLinking.run(store) }
    }
    let seconds = (clock.now - start) / .seconds(1)
    if output.isJSON {
      try Console.write(report.json(seconds: seconds, use: ResourceUse(workers: usage)))
    } else {
      for line in report.table(seconds: seconds).lines(width: Terminal.width) {
        try Console.write(line)
      }
    }
    return report.summary
  }
}
