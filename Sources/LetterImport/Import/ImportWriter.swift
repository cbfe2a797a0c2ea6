import ConfinedReading
internal import ConfinedWorkers
internal import CouncilModel
internal import CouncilStore
internal import Foundation

/// Writes what an import's threads found out, and lets letters be read once that is written.
struct ImportWriter {
  /// In characters; what is kept of the libraries' warnings about a letter.
  private static let warningsKept = 2000

  private let store: any ImportStore
  private let inProgress: LettersInProgress
  private let gate: ImportGate
  private let jobs: BlockingQueue<PendingLetter>
  private let scans: BlockingQueue<PendingLetter>
  private let start = ContinuousClock.now

  private var run: ImportRun
  private var reading = 0
  private var allOffered = false
  private var wasStopped = false
  private var readersEnded = 0
  private(set) var usage = WorkerUsage()

  /// A change, and what is to be done when it is written.
  private struct Change {
    var change: ImportChange
    var outcome: ImportOutcome?
    var begins: PendingLetter?
    var ends: PendingLetter?
  }

  init(
    _ store: any ImportStore, _ inProgress: LettersInProgress, _ gate: ImportGate,
    _ jobs: BlockingQueue<PendingLetter>, _ scans: BlockingQueue<PendingLetter>, offered: Int?
  ) throws(StoreError) {
    self.store = store
    self.inProgress = inProgress
    self.gate = gate
    self.jobs = jobs
    self.scans = scans
    run = try store.beginRun(by: .this, at: Timestamp.now, offered: offered)
  }

  /// Whether nothing can happen any more. Lets the readers end when the last letter is read.
  mutating func isDone(readers: Int) -> Bool {
    guard allOffered && reading == 0 else { return false }
    jobs.close()
    scans.close()
    return readersEnded == readers
  }

  /// Writes the changes in one transaction, then reports them.
  mutating func write(
    _ events: [ImportEvent], _ recognised: (String, Int, Int) -> Void,
    _ report: (ImportOutcome) -> Void
  ) throws(ImportError) {
    var changes: [Change] = []
    for event in events {
      switch event {
      case .unchanged(let file):
        run.finished += 1
        report(Self.unchanged(file))
      case .settled(let file, let isUnchanged):
        changes.append(
          Change(
            change: .file(file),
            outcome: isUnchanged ? Self.unchanged(file) : Self.outcome(of: file)))
      case .opened(let folder):
        changes.append(Change(change: .opened(folder: folder)))
      case .begun(let job):
        reading += 1
        changes.append(Change(change: .file(job.file), begins: job))
      case .retried(let file):
        changes.append(Change(change: .file(file)))
      case .recognitionNeeded(let job, _):
        gate.leave(bytes: job.request.bytes.count)
        scans.put(job.waiting)
      case .recognised(let file, let pages, let all): recognised(file.name, pages, all)
      case .read(let job, let result, let warnings):
        changes.append(Self.change(job, result, warnings))
      case .allOffered(let isStopped):
        allOffered = true
        wasStopped = isStopped
      case .readerIdle: break
      case .readerEnded(let used):
        readersEnded += 1
        usage.add(used)
      case .broken(let error): throw error
      }
    }
    try write(changes, report)
  }

  private mutating func write(
    _ changes: [Change], _ report: (ImportOutcome) -> Void
  ) throws(ImportError) {
    guard !changes.isEmpty else { return }
    run.finished += changes.count { $0.outcome != nil || $0.ends != nil }
    let results: [ImportResult]
    do {
      stamp()
      results = try store.write(changes.map(\.change), run: run)
    } catch {
      throw .store(error)
    }
    var followUps: [Change] = []
    for (change, result) in zip(changes, results) {
      if let outcome = change.outcome { report(outcome) }
      if let job = change.begins { jobs.put(job) }
      guard let job = change.ends else { continue }
      followUps += end(job, change.change, result, report)
    }
    try write(followUps, report)
  }

  /// Reports what became of a letter; answers what is to be written of files with the same bytes.
  private mutating func end(
    _ job: PendingLetter, _ change: ImportChange, _ result: ImportResult,
    _ report: (ImportOutcome) -> Void
  ) -> [Change] {
    var file = job.file
    var followUps: [Change] = []
    switch (change, result) {
    case (.letter(_, _), .refused(let detail)):
      let failure = LetterFailure(.unwritable, path: file.name, detail: detail)
      file = Self.file(file, failure, warnings: "")
      // Written, reported and ended in the next round.
      return [Change(change: .file(file), outcome: Self.outcome(of: file), ends: job)]
    case (.letter(let letter, _), .duplicate):
      file.state = .duplicate
      file.letter = letter.content.source.sha256
      report(.duplicate(path: file.name))
    case (.letter(let letter, _), _):
      file.state = .imported
      file.letter = letter.content.source.sha256
      report(
        .imported(
          .init(
            path: file.name, status: letter.content.status,
            exchanges: letter.content.exchanges.count, facts: letter.content.facts.count,
            isNewVersion: result == .replaced)))
    case (.file(let written), _):
      file = written
    case (.opened, _):
      // No letter's end.
      break
    }
    reading -= 1
    if job.isInGate { gate.leave(bytes: job.request.bytes.count) }
    for waiting in inProgress.end(job.request.sha256) {
      followUps.append(Self.change(waiting, sharing: file))
    }
    return followUps
  }

  /// Writes down that the import has come to its end, unless there is more to do.
  mutating func end() throws(StoreError) {
    stamp()
    if !wasStopped { run.ended = run.updated }
    _ = try store.write([], run: run)
  }

  private mutating func stamp() {
    run.updated = Timestamp.now
    run.seconds = (ContinuousClock.now - start) / .seconds(1)
  }

  // MARK: Files

  private static func change(
    _ job: PendingLetter, _ result: Result<PreparedLetter, LetterFailure>, _ warnings: String
  ) -> Change {
    var file = job.file
    file.changed = Timestamp.now
    switch result {
    case .success(let letter):
      file.state = .imported
      return Change(change: .letter(letter, file), ends: job)
    case .failure(let failure):
      file = Self.file(file, failure, warnings: warnings)
      return Change(change: .file(file), outcome: outcome(of: file), ends: job)
    }
  }

  private static func file(
    _ file: OfferedFile, _ failure: LetterFailure, warnings: String
  ) -> OfferedFile {
    var file = file
    file.state = failure.state
    file.kind = failure.word
    file.reason = failure.reason
    file.warnings = warnings.isEmpty ? nil : printable(warnings)
    return file
  }

  /// A file that has the same bytes as one that was read.
  private static func change(_ waiting: OfferedFile, sharing read: OfferedFile) -> Change {
    // A source that was offered twice.
    if waiting.key == read.key {
      return Change(change: .file(read), outcome: .duplicate(path: waiting.name))
    }
    var file = waiting
    file.changed = Timestamp.now
    if read.state == .quarantined {
      file.state = .quarantined
      (file.kind, file.reason, file.warnings) = (read.kind, read.reason, read.warnings)
    } else {
      file.state = .duplicate
      file.letter = read.letter
    }
    return Change(change: .file(file), outcome: outcome(of: file))
  }

  private static func outcome(of file: OfferedFile) -> ImportOutcome {
    switch file.state {
    case .imported, .duplicate, .inProgress: .duplicate(path: file.name)
    case .quarantined, .refused: .failed(path: file.name, reason: file.reason ?? "not taken")
    }
  }

  private static func unchanged(_ file: OfferedFile) -> ImportOutcome {
    .unchanged(path: file.name, file.state)
  }

  /// The beginning of what was said, without control characters.
  private static func printable(_ warnings: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in warnings.unicodeScalars.prefix(warningsKept) {
      let isControl = scalar.properties.generalCategory == .control
      text.append(isControl && scalar != "\n" ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}
