internal import Glibc

/// A place for a worker process: the process that is there now, and the next one where it ended.
///
/// To be used by one thread at a time.
package final class Worker {
  /// Processes that may end before they are ready, one after the other.
  private static let startAttempts = 4

  private let program: WorkerProgram
  package let limits: WorkerLimits
  private var process: WorkerProcess?
  private var answered = 0

  /// Processes started so far.
  package private(set) var starts = 0
  /// What the libraries said while the last letter was read.
  package private(set) var complaints = ""
  /// CPU time and memory of the processes that have ended.
  package private(set) var usage = WorkerUsage()

  package init(_ program: WorkerProgram, _ limits: WorkerLimits = WorkerLimits()) {
    self.program = program
    self.limits = limits
  }

  deinit { stop() }

  /// Has a letter read.
  ///
  /// - Parameter freshly: in a process that has read nothing before.
  /// - Throws: `WorkerStartError` where no worker can be started at all.
  package func answer(
    _ request: [UInt8], freshly: Bool = false
  ) throws(WorkerStartError) -> Result<WorkerAnswer, WorkerFailure> {
    if answered >= limits.lettersPerProcess || (freshly && answered > 0)
      || process?.mayTake(request) == false
    {
      stop()
    }
    let process = try running()
    answered += 1
    let result = process.answer(request, limits)
    complaints = process.saidLast
    if case .failure = result { forget() }
    return result
  }

  /// Has the letter that will be asked for next read already, where the process is one to read it.
  package func begin(_ request: [UInt8]) {
    guard let process, process.isAlive, answered < limits.lettersPerProcess else { return }
    process.begin(request, limits)
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
    answered = 0
  }
}
