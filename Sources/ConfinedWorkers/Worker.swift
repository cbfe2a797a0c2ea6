internal import Glibc

/// A place for a worker process: the process that is there now, and the next one where it ended.
///
/// The next letter is sent while one is read, so that the process never waits for its parent; such a
/// letter is tried twice, whatever it seems to have done: it may suffer for the one before it. The
/// parent limits time (CPU by `prlimit`, the clock by a kill), the process its own memory. A process is
/// replaced after a few thousand letters, and after each that breaks it.
///
/// To be used by one thread at a time.
package final class Worker {
  /// Processes that may end before they are ready, one after the other.
  private static let startAttempts = 4

  private let program: WorkerProgram
  /// What each process may use.
  package let limits: WorkerLimits
  private var process: WorkerProcess?
  /// Letters that it was asked for.
  private var asked = 0

  /// Processes started so far.
  package private(set) var starts = 0
  /// What the libraries said while the last letter was read.
  package private(set) var warnings = ""
  /// CPU time and memory of the processes that have ended.
  package private(set) var usage = WorkerUsage()

  /// Starts nothing yet: the first letter does.
  package init(_ program: WorkerProgram, _ limits: WorkerLimits = WorkerLimits()) {
    self.program = program
    self.limits = limits
  }

  deinit { stop() }

  /// Whether a letter was sent already, and no other is before it.
  package func isReading(_ request: [UInt8]) -> Bool { process?.reads(request) ?? false }

  /// Has a letter read; after a failure the next one is read by another process.
  ///
  /// - Parameters:
  ///   - next: the letter that will be asked for next, if it is known: the worker goes on
  ///     with it as soon as this one is answered.
  ///   - whenSlow: called once where that takes longer than the limits' patience.
  ///   - whenPartDone: called with how many parts of the letter are done, and of how many, as far as
  ///     the worker tells.
  /// - Throws: `WorkerStartError` where no worker can be started at all.
  package func answer(
    _ request: [UInt8], next: () -> [UInt8]? = { nil }, whenSlow: () -> Void = {},
    whenPartDone: (Int, Int) -> Void = { _, _ in }
  ) throws(WorkerStartError) -> Result<WorkerAnswer, WorkerFailure> {
    let isReading = isReading(request)
    if !isReading && (asked == limits.lettersPerProcess || process?.isIdle == false) { stop() }
    let process = try running()
    if !isReading { ask(request, process) }
    if asked < limits.lettersPerProcess, let next = next() { ask(next, process) }
    let result = process.answer(whenSlow: whenSlow, whenPartDone: whenPartDone)
    warnings = process.saidLast
    if case .failure = result { forget() }
    return result
  }

  private func ask(_ request: [UInt8], _ process: WorkerProcess) {
    process.ask(request, limits)
    asked += 1
  }

  /// Ends the process; the next letter starts another.
  package func stop() {
    process?.end()
    forget()
  }

  /// Where a process ended without having been asked, another is started.
  private func running() throws(WorkerStartError) -> WorkerProcess {
    if let process {
      if process.isAlive { return process }
      stop()
    }
    var attempt = 1
    while true {
      do throws(WorkerStartError) {
        let started = try WorkerProcess(program, limits)
        process = started
        starts += 1
        return started
      } catch {
        guard error.isTransient && attempt < Self.startAttempts else { throw error }
        attempt += 1
      }
    }
  }

  private func forget() {
    if let process { usage.add(process.usage) }
    process = nil
    asked = 0
  }
}
