internal import ConfinedReading
package import ConfinedWorkers
package import CouncilStore
internal import Foundation

/// Takes letters into a store, from files or from whatever else holds them: one thread looks at what is offered, others have letters read in
/// confined workers, and the caller's own writes, many letters in one transaction.
///
/// Whatever is reported is safe on the disk, and what is being read is written down before:
///
/// - `ImportFeeder` looks at what is offered. A file whose stamp has not changed is not opened; one
///   whose bytes have changed becomes its paper's next version, unless another file still holds the
///   old bytes. A file is written down as in progress before it is read.
/// - A `ReaderThread` for each worker has letters read. With several workers a letter is taken ahead
///   only where others are left for each of them, and goes back to the queue where the one before it
///   takes long (`WorkerLimits.patience`).
/// - A letter whose text has to be recognised goes to other readers, one for each worker, which take second
///   place to everything else: so that it keeps no other waiting, it takes no room, and its bytes are
///   read again when its turn comes.
/// - `ImportWriter` writes what was read, and what became of the file, in one transaction, many
///   letters at a time. Where the database does not take one of them, all are written again, each in
///   a savepoint, so that it spoils no other.
/// - `ImportGate` lets so many letters and bytes be in progress at a time: memory stays the same
///   however long the folder is, and a power cut leaves little to be read again.
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

  /// Takes all letters; `report` hears of each as soon as it is safe, on the caller's thread.
  ///
  /// - Parameters:
  ///   - offered: how many they are, where that is known.
  ///   - recognised: hears of each page whose text was recognised, on the caller's thread.
  /// - Returns: what the workers used.
  /// - Throws: `ImportError` where the store cannot be used, or no worker can be started.
  package func run(
    _ sources: some Sequence<some LetterSource> & Sendable, offered: Int? = nil,
    recognised: (_ path: String, _ pages: Int, _ of: Int) -> Void = { _, _, _ in },
    report: (ImportOutcome) -> Void
  ) throws(ImportError) -> WorkerUsage {
    let inbox = BlockingQueue<ImportEvent>(room: Self.inboxRoom)
    let jobs = BlockingQueue<PendingLetter>()
    let scans = BlockingQueue<PendingLetter>()
    let inProgress = LettersInProgress()
    let gate = ImportGate(letters: options.lettersInWork, bytes: options.bytesInWork)
    defer {
      // Where the import ends early, too, no thread waits for ever.
      gate.open()
      jobs.close()
      scans.close()
      inbox.close()
    }
    let feeder = ImportFeeder(
      store: store, gate: gate, inProgress: inProgress, retriesFailures: options.retriesFailures,
      recognition: options.recogniser == nil ? .never : .needed, isStopped: options.isStopped)
    do {
      try DetachedThread.start { feeder.run(sources) { inbox.put($0) } }
      for _ in 0..<options.jobs {
        try DetachedThread.start { [program, options] in
          ReaderThread(program, options.limits, others: options.jobs - 1)
            .run(jobs) { inbox.put($0) }
        }
        guard let recogniser = options.recogniser else { continue }
        try DetachedThread.start {
          ReaderThread(recogniser, RecognisingWorker.limits, others: 0)
            .run(scans, takesAhead: false) { inbox.put($0) }
        }
      }
    } catch {
      throw .workers(error)
    }
    var writer: ImportWriter
    do {
      writer = try ImportWriter(store, inProgress, gate, jobs, scans, offered: offered)
    } catch {
      throw .store(error)
    }
    let readers = options.recogniser == nil ? options.jobs : 2 * options.jobs
    while !writer.isDone(readers: readers) {
      let events = inbox.takeAll(
        enough: min(options.lettersInWork * 3 / 4, Self.inboxRoom / 2), patience: Self.patience,
        isUrgent: { $0.isUrgent })
      try writer.write(events, recognised, report)
    }
    do {
      try writer.end()
    } catch {
      throw .store(error)
    }
    return writer.usage
  }
}
