import ByteCodecs
import ConfinedReading
internal import ConfinedWorkers
internal import CouncilStore

/// Looks at every file that is offered, and tells what is to be done with it.
struct ImportFeeder: Sendable {
  /// Files whose memory is asked for at a time.
  private static let batch = 256

  let store: any ImportStore
  let gate: ImportGate
  let inProgress: LettersInProgress
  let retriesFailures: Bool
  let isStopped: @Sendable () -> Bool

  /// Looks at all of them, in order, until somebody wants it to stop.
  func run(_ entries: some Sequence<FileWalk.Entry>, tell: (ImportEvent) -> Void) {
    var batch: [FileWalk.Entry] = []
    do throws(StoreError) {
      for entry in entries {
        batch.append(entry)
        if batch.count == Self.batch {
          try look(at: batch, tell)
          batch = []
        }
        if isStopped() { break }
      }
      try look(at: batch, tell)
      tell(.allOffered(isStopped: isStopped()))
    } catch {
      tell(.broken(.store(error)))
    }
  }

  private func look(
    at entries: [FileWalk.Entry], _ tell: (ImportEvent) -> Void
  ) throws(StoreError) {
    let known = try store.offeredFiles(at: entries.map(\.path))
    for entry in entries {
      if isStopped() { return }
      if let event = try event(for: entry, known: known[entry.path]) { tell(event) }
    }
  }

  /// Nil where there is nothing to tell: the file waits for another with the same bytes, or is a
  /// folder that nothing was wrong with.
  private func event(
    for entry: FileWalk.Entry, known: OfferedFile?
  ) throws(StoreError) -> ImportEvent? {
    if entry.isFolder { return known?.state == .refused ? .opened(folder: entry.path) : nil }
    if let refusal = entry.refusal { return settled(entry, known, failure: refusal) }
    if let known, isDone(known), let stamp = known.stamp,
      SourceFile.stamp(at: entry.path) == stamp
    {
      return .unchanged(known)
    }
    let contents: (bytes: [UInt8], stamp: OfferedFile.Stamp)
    do {
      contents = try SourceFile.contents(at: entry.path, named: PathName.shown(entry.name))
    } catch {
      return settled(entry, known, failure: error)
    }
    return try event(for: entry, known, contents.bytes, contents.stamp)
  }

  /// Whether a file need not be looked at again unless it has changed.
  private func isDone(_ file: OfferedFile) -> Bool {
    switch file.state {
    case .imported, .duplicate: true
    case .quarantined: !retriesFailures
    case .inProgress, .refused: false
    }
  }

  /// A file whose bytes cannot be had.
  private func settled(
    _ entry: FileWalk.Entry, _ known: OfferedFile?, failure: LetterFailure
  ) -> ImportEvent {
    if let known, known.state == failure.state, known.kind == failure.word {
      return .unchanged(known)
    }
    var file = newFile(entry, known, failure.state)
    file.kind = failure.word
    file.reason = failure.reason
    return .settled(file, isUnchanged: false)
  }

  private func event(
    for entry: FileWalk.Entry, _ known: OfferedFile?, _ bytes: [UInt8],
    _ stamp: OfferedFile.Stamp
  ) throws(StoreError) -> ImportEvent? {
    let sha256 = ContentHash.sha256(bytes)
    if var known, isDone(known), known.sha256 == sha256 {
      // Only touched, or moved back and forth.
      known.stamp = stamp
      return .settled(known, isUnchanged: true)
    }
    var file = newFile(entry, known, .inProgress)
    file.stamp = stamp
    file.sha256 = sha256
    file.attempts = known?.sha256 == sha256 ? (known?.attempts ?? 0) + 1 : 1

    var identity = sha256
    if let letter = file.letter, letter != sha256,
      let root = try store.identity(ofPaper: letter, heldOnlyBy: file.path)
    {
      identity = root
    } else {
      file.letter = nil
    }
    let standing = try store.standing(of: sha256)
    guard standing == .absent || standing == .past(identity: identity) else {
      file.state = known?.letter == sha256 ? .imported : .duplicate
      file.letter = sha256
      return .settled(file, isUnchanged: false)
    }
    guard inProgress.begin(sha256, for: file) else { return nil }
    gate.enter(bytes: bytes.count)
    return .begun(
      PendingLetter(
        file: file,
        request: LetterRequest(
          purpose: .storing, path: file.name, sha256: sha256, identity: identity, bytes: bytes)))
  }

  private func newFile(
    _ entry: FileWalk.Entry, _ known: OfferedFile?, _ state: OfferedFile.State
  ) -> OfferedFile {
    var file = OfferedFile(path: entry.path, name: PathName.shown(entry.name), state: state)
    file.letter = known?.letter
    file.attempts = known?.attempts ?? 0
    file.changed = Timestamp.now
    return file
  }
}
