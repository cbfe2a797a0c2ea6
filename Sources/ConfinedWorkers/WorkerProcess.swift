internal import CSandbox
internal import Glibc

/// A process that reads letters: what it is sent, what it answers, and how it ended.
final class WorkerProcess {
  /// In bytes; what one call of `read` asks for.
  private static let chunk = 256 << 10
  /// More than a pipe holds.
  private static let chunksAtOnce = 5
  /// In bytes: more than the frames that come with an answer.
  private static let framesBeside = 64

  private var process: sandbox_process
  private var hasEnded = false
  private(set) var usage = WorkerUsage()
  private(set) var received = FrameBuffer()
  private var warnings: LibraryWarnings
  private var hasClosedErrors = false
  private var buffer = [UInt8](repeating: 0, count: chunk)
  /// The letters that it was asked for and has not answered, in their order: it goes from one to
  /// the next without waiting for anybody.
  private var asked: [WorkerCall] = []

  /// Starts it and waits until it is confined.
  init(_ program: WorkerProgram, _ limits: WorkerLimits) throws(WorkerStartError) {
    warnings = LibraryWarnings(keeping: limits.warnings)
    process = try program.start()
    asked = [WorkerCall(deadline: .now + limits.start, limits: limits)]
    let frame: FrameBuffer.Received
    do {
      frame = try nextFrame {}
    } catch {
      end()
      let said = String(decoding: warnings.said.prefix(200), as: UTF8.self)
      throw WorkerStartError(
        "a worker does not start: it \(error.state) \(said)", isTransient: true)
    }
    guard frame.kind == .ready else {
      end()
      throw WorkerStartError(String(decoding: frame.content.prefix(200), as: UTF8.self))
    }
    drainWarnings()
    asked = []
  }

  deinit { end() }

  /// What it said on standard error while it read the last letter.
  var saidLast: String { String(decoding: warnings.said, as: UTF8.self) }

  // MARK: Letters

  /// False where it has ended, or says something without having been asked.
  var isAlive: Bool {
    guard !hasEnded else { return false }
    guard isIdle else { return true }
    var waiting = pollfd(fd: process.output, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) == 0
  }

  /// Whether it was asked for nothing that is not answered.
  var isIdle: Bool { asked.isEmpty }

  /// Whether a letter is the one that it answers next.
  func reads(_ request: [UInt8]) -> Bool { asked.first?.letter == request }

  /// Has a letter read after those that it was asked for before; sends as much of it as goes at
  /// once. Its clock starts with `answer`.
  func ask(_ request: [UInt8], _ limits: WorkerLimits) {
    asked.append(WorkerCall(request, limits))
    send()
  }

  /// Waits for the answer to the first letter that it was asked for; after a failure the process
  /// has ended.
  ///
  /// - Parameters:
  ///   - whenSlow: called once where that takes longer than the limits' patience.
  ///   - whenPartDone: called with how many parts of the letter are done, and of how many.
  func answer(
    whenSlow: () -> Void, whenPartDone: (Int, Int) -> Void = { _, _ in }
  ) -> Result<WorkerAnswer, WorkerFailure> {
    do throws(WorkerFailure) {
      return .success(try nextAnswer(asked[0].limits, whenSlow, whenPartDone))
    } catch {
      end()
      return .failure(error)
    }
  }

  private func nextAnswer(
    _ limits: WorkerLimits, _ whenSlow: () -> Void, _ whenPartDone: (Int, Int) -> Void
  ) throws(WorkerFailure) -> WorkerAnswer {
    warnings.pass()
    limitCPU(limits)
    let start = ContinuousClock.now
    (asked[0].deadline, asked[0].slowFrom) = (start + limits.wall, start + limits.patience)
    var content: ArraySlice<UInt8>?
    var isAnnounced = false
    var renewals = 0
    while true {
      let frame = try nextFrame(whenSlow)
      switch frame.kind {
      // Once: whoever says it without end would otherwise be listened to without end.
      case .pages where content == nil && !isAnnounced && frame.content.count == 4:
        isAnnounced = true
        let pages = frame.content.reversed().reduce(0) { $0 << 8 | Int($1) }
        let wall = limits.wall + limits.wallForManyPages * (pages / WorkerLimits.manyPages)
        asked[0].deadline = start + min(wall, limits.longestWall)
      case .part where content == nil && renewals < limits.renewals && frame.content.count == 8:
        renewals += 1
        limitCPU(limits)
        asked[0].deadline = .now + limits.wall
        let numbers = [frame.content.prefix(4), frame.content.suffix(4)].map { bytes in
          bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        whenPartDone(numbers[0], numbers[1])
      case .answer where content == nil:
        content = frame.content
      case .end where content != nil && (received.isEmpty || asked.count > 1):
        try awaitWarnings(limits, whenSlow)
        asked.removeFirst()
        received.forgetTaken()
        return WorkerAnswer(content: content ?? [], warnings: saidLast)
      default:
        throw .malformed("a frame that does not belong there")
      }
    }
  }

  /// Waits until it has said all that it says on a letter that is answered.
  private func awaitWarnings(
    _ limits: WorkerLimits, _ whenSlow: () -> Void
  ) throws(WorkerFailure) {
    drainWarnings()
    while !warnings.areComplete {
      guard !hasClosedErrors else { throw endReason(limits) }
      try move(whenSlow)
    }
    // poppler goes on without memory, and leaves out what it had no room for.
    guard !speaksOfMemory else { throw memoryFailure(limits) }
  }

  /// From now on: what it has used, and a letter's share. Whole seconds; the one begun counts.
  private func limitCPU(_ limits: WorkerLimits) {
    let used = max(sandbox_cpu_time(process.pid), 0) / 1_000_000
    sandbox_limit_cpu(process.pid, UInt64(used) + limits.cpuSeconds + 1)
  }

  // MARK: Frames

  private func nextFrame(
    _ whenSlow: () -> Void
  ) throws(WorkerFailure) -> FrameBuffer.Received {
    while true {
      if let frame = try received.take(atMost: asked[0].longestAnswer) { return frame }
      try move(whenSlow)
    }
  }

  /// Waits until something can be sent or received, and does it.
  private func move(_ whenSlow: () -> Void) throws(WorkerFailure) {
    let now = ContinuousClock.now
    if let moment = asked[0].slowFrom, moment <= now {
      asked[0].slowFrom = nil
      whenSlow()
    }
    let (limits, left) = (asked[0].limits, asked[0].deadline - now)
    guard left > .zero else {
      throw .wallTime(seconds: Int((limits.wall / .seconds(1)).rounded()))
    }
    var waiting = [
      pollfd(fd: hasRoom ? process.output : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: hasClosedErrors ? -1 : process.errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isSending ? process.input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let pause = asked[0].slowFrom.map { min(left, $0 - now) } ?? left
    let milliseconds = CInt(min(pause / .milliseconds(1), 60_000)) + 1
    guard poll(&waiting, nfds_t(waiting.count), milliseconds) > 0 else { return }
    if waiting[1].revents != 0 { drainWarnings() }
    if waiting[2].revents != 0 { send() }
    if waiting[0].revents != 0, try !receive() { throw endReason(limits) }
  }

  /// Whether more of what it says is taken: one that says more than an answer waits until that is
  /// looked at.
  private var hasRoom: Bool { received.untaken < asked[0].longestAnswer + Self.framesBeside }

  private var isSending: Bool { asked.last.map { !$0.isSent } ?? false }

  /// Sends of the first letter that is not sent yet what goes at once.
  private func send() {
    guard let place = asked.firstIndex(where: { !$0.isSent }) else { return }
    asked[place].send(to: process.input)
  }

  /// False at the output's end.
  private func receive() throws(WorkerFailure) -> Bool {
    let count = read(process.output, &buffer, buffer.count)
    if count > 0 { received.append(buffer[..<count]) }
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
  }

  /// Takes all that is there, so that nobody waits for room, and keeps the beginning; of one that
  /// writes faster than this reads only so much that its time is looked at in between.
  private func drainWarnings() {
    for _ in 0..<Self.chunksAtOnce {
      let count = read(process.errors, &buffer, buffer.count)
      if count == 0 { hasClosedErrors = true }
      guard count > 0 else { return }
      warnings.append(buffer[..<count])
      if count < buffer.count { return }
    }
  }

  // MARK: The end

  /// Why it closed its output.
  private func endReason(_ limits: WorkerLimits) -> WorkerFailure {
    drainWarnings()
    // Only its end closes its output; should it have closed it itself, this ends it.
    var exited = pollfd(fd: process.pidfd, events: Int16(POLLIN), revents: 0)
    if poll(&exited, 1, 1000) == 0 { sandbox_kill(&process) }
    guard let end = wait() else { return .exit(status: -1) }
    if end.exited {
      return speaksOfMemory ? memoryFailure(limits) : .exit(status: end.status)
    }
    switch end.status {
    case SIGXCPU: return .cpuTime(seconds: limits.cpuSeconds)
    case SIGSYS: return .forbiddenCall
    case SIGKILL, SIGTERM, SIGINT, SIGHUP, SIGQUIT: return .killed(signal: end.status)
    default:
      return speaksOfMemory ? memoryFailure(limits) : .crash(signal: end.status)
    }
  }

  /// As poppler, libxml2, C++, GLib and the C library say it.
  private static let memoryWords = [
    "ut of memory", "bad_alloc", "failed to allocate", "Cannot allocate memory",
  ]

  private var speaksOfMemory: Bool {
    guard !warnings.said.isEmpty else { return false }
    let said = saidLast
    return Self.memoryWords.contains { said.contains($0) }
  }

  private func memoryFailure(_ limits: WorkerLimits) -> WorkerFailure {
    .memory(mebibytes: limits.addressSpace >> 20)
  }

  /// Closes its pipes and ends it; it has nothing to lose.
  func end() {
    guard !hasEnded else { return }
    // While it lives, the kernel tells its own from what it had of its starter's.
    let peak = sandbox_peak_memory(process.pid)
    sandbox_kill(&process)
    _ = wait()
    if peak > 0 { usage.peakMemory = Int(peak) }
  }

  private func wait() -> sandbox_end? {
    guard !hasEnded else { return nil }
    hasEnded = true
    var end = sandbox_end()
    let code = sandbox_wait(&process, &end)
    usage = WorkerUsage(end)
    return code == 0 ? end : nil
  }
}
