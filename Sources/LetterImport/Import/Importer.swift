package import ConfinedWorkers
package import CouncilStore
internal import Foundation

/// Takes files into a store: one thread looks at what is offered, others have letters read in
/// confined workers, and the caller's own writes, many letters in one transaction.
///
/// Whatever is reported is safe on the disk, and what is being read is written down before.
package struct Importer: Sendable {
  /// Events that wait to be written, at most.
  private static let inboxRoom = 512
  /// In seconds; so long a transaction waits for more changes while every reader has work: a few
  /// large ones cost less than many small ones.
  private static let patience = 1.0

  private let store: any ImportStore
  private let program: WorkerProgram
  private let options: ImportOptions

  package init(into store: any ImportStore, readBy program: WorkerProgram, _ options: ImportOptions)
  {
    self.store = store
    self.program = program
    self.options = options
  }

  /// Takes all files; `report` hears of each as soon as it is safe, on the caller's thread.
  ///
  /// - Parameters:
  ///   - offered: how many they are, where that is known.
  ///   - watch: hears how many of them have an outcome, after each transaction.
  /// - Returns: what the workers used.
  package func run(
    _ entries: some Sequence<FileWalk.Entry> & Sendable, offered: Int? = nil,
    report: (ImportOutcome) -> Void
  ) throws(ImportError) -> WorkerUsage {
    let inbox = BlockingQueue<ImportEvent>(room: Self.inboxRoom)
    let jobs = BlockingQueue<PendingLetter>()
    let inProgress = LettersInProgress()
    let gate = ImportGate(letters: options.lettersInWork, bytes: options.bytesInWork)
    defer {
      // Where the import ends early, too, no thread waits for ever.
      gate.open()
      jobs.close()
      inbox.close()
    }
    let feeder = ImportFeeder(
      store: store, gate: gate, inProgress: inProgress, retriesFailures: options.retriesFailures,
      isStopped: options.isStopped)
    do {
      try DetachedThread.start { feeder.run(entries) { inbox.put($0) } }
      for _ in 0..<options.jobs {
        try DetachedThread.start { [program, options] in
          ReaderThread(program, options.limits, others: options.jobs - 1)
            .run(jobs) { inbox.put($0) }
        }
      }
    } catch {
      throw .workers(error)
    }
    var writer: ImportWriter
    do {
      writer = try ImportWriter(store, inProgress, gate, jobs, offered: offered)
    } catch {
      throw .store(error)
    }
    while !writer.isDone(readers: options.jobs) {
      let events = inbox.takeAll(
        enough: min(options.lettersInWork * 3 / 4, Self.inboxRoom / 2), patience: Self.patience,
        isUrgent: { $0.isUrgent })
      try writer.write(events, report)
    }
    do {
      try writer.end()
    } catch {
      throw .store(error)
    }
    return writer.usage
  }
}
