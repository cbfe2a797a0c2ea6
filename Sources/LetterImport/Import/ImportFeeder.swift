import ByteCodecs
import ConfinedReading
internal import ConfinedWorkers
internal import CouncilStore

/// Looks at every source that is offered, and tells what is to be done with it.
struct ImportFeeder: Sendable {
  let store: any ImportStore
  let gate: ImportGate
  let inProgress: LettersInProgress
  let retriesFailures: Bool
  let recognition: LetterRequest.Recognition
  let isStopped: @Sendable () -> Bool

  /// Looks at all of them, in order, until somebody wants it to stop.
  func run(_ sources: some Sequence<some LetterSource>, tell: (ImportEvent) -> Void) {
    do throws(StoreError) {
      try RememberedSources(store).visit(sources, isStopped: isStopped) {
        source, known throws(StoreError) in
        if let event = try event(for: source, known: known) { tell(event) }
      }
      tell(.allOffered(isStopped: isStopped()))
    } catch {
      tell(.broken(.store(error)))
    }
  }

  /// Nil where there is nothing to tell: the letter waits for another with the same bytes, or it is
  /// a folder that nothing was wrong with.
  private func event(
    for source: some LetterSource, known: OfferedFile?
  ) throws(StoreError) -> ImportEvent? {
    switch source.content {
    case .folder: return known?.state == .refused ? .opened(folder: source.key) : nil
    case .refused(let failure): return settled(source, known, failure: failure)
    case .letter: break
    }
    if var known, isDone(known), let stamp = known.stamp, source.stamp() == stamp {
      guard known.declared != source.declared else { return .unchanged(known) }
      known.declared = source.declared
      return .settled(known, isUnchanged: true)
    }
    let contents: (bytes: [UInt8], stamp: String)
    do {
      contents = try source.read()
    } catch {
      return settled(source, known, failure: error)
    }
    return try event(for: source, known, contents.bytes, contents.stamp)
  }

  /// Whether a file need not be looked at again unless it has changed.
  private func isDone(_ file: OfferedFile) -> Bool {
    switch file.state {
    case .imported, .duplicate: true
    case .quarantined: !retriesFailures
    case .inProgress, .refused: false
    }
  }

  /// A source whose bytes cannot be had.
  private func settled(
    _ source: some LetterSource, _ known: OfferedFile?, failure: LetterFailure
  ) -> ImportEvent {
    if let known, known.state == failure.state, known.kind == failure.word {
      return .unchanged(known)
    }
    var file = newFile(source, known, failure.state)
    file.kind = failure.word
    file.reason = failure.reason
    return .settled(file, isUnchanged: false)
  }

  private func event(
    for source: some LetterSource, _ known: OfferedFile?, _ bytes: [UInt8],
    _ stamp: String
  ) throws(StoreError) -> ImportEvent? {
    let sha256 = ContentHash.sha256(bytes)
    if var known, isDone(known), known.sha256 == sha256 {
      // Only touched, or moved back and forth.
      known.stamp = stamp
      known.declared = source.declared
      return .settled(known, isUnchanged: true)
    }
    var file = newFile(source, known, .inProgress)
    file.stamp = stamp
    file.byteCount = bytes.count
    file.sha256 = sha256
    file.attempts = known?.sha256 == sha256 ? (known?.attempts ?? 0) + 1 : 1

    var identity = sha256
    if let letter = file.letter, letter != sha256,
      let root = try store.identity(ofPaper: letter, heldOnlyBy: file.key)
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
          purpose: .storing, recognition: recognition, path: file.name, sha256: sha256,
          identity: identity, bytes: bytes),
        bytesAgain: { () throws(LetterFailure) in try source.read().bytes }))
  }

  private func newFile(
    _ source: some LetterSource, _ known: OfferedFile?, _ state: OfferedFile.State
  ) -> OfferedFile {
    var file = OfferedFile(
      key: source.key, name: source.name, state: state, changed: Timestamp.now)
    file.letter = known?.letter
    file.declared = source.declared
    file.attempts = known?.attempts ?? 0
    return file
  }
}
