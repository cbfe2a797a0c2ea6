import Foundation
import Synchronization
import Testing

@testable import ConfinedWorkers

/// Writing to whoever has gone is an error like any other: the process that writes goes on, though
/// it has said nothing of signals.
@Suite struct DeadWorkerTests {
  private static let threads = 4
  private static let workersPerThread = 50
  private static let writes = 100

  /// Says that it is ready, and ends without having read anything.
  private static let dying = WorkerProgram(
    executable: "/bin/sh", arguments: ["-c", #"printf '\001\000\000\000\000'"#])
  /// More than a pipe holds: some of it is always left to be sent when the worker has gone.
  private static let letter = [UInt8](repeating: 7, count: 3 << 20)

  /// Does it on several threads at a time.
  private func onThreads(_ body: @escaping @Sendable () -> Void) {
    let group = DispatchGroup()
    for _ in 0..<Self.threads {
      group.enter()
      let thread = Thread {
        body()
        group.leave()
      }
      thread.start()
    }
    group.wait()
  }

  @Test func `Letters for workers that are dead are failures, by the hundred`() {
    let failures = Mutex<[WorkerFailure: Int]>([:])
    onThreads {
      let worker = Worker(Self.dying)
      for _ in 0..<Self.workersPerThread {
        do {
          _ = try worker.answer(Self.letter).get()
        } catch let failure as WorkerFailure {
          failures.withLock { $0[failure, default: 0] += 1 }
        } catch {
          Issue.record(error)
        }
      }
    }
    #expect(failures.withLock { $0 } == [.exit(status: 0): Self.threads * Self.workersPerThread])
  }

  @Test func `What is written where nobody reads is an error, on every thread`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let unread = OutputDescriptor(number: pipe.fileHandleForWriting.fileDescriptor)
    let errors = Mutex<[Int32: Int]>([:])
    onThreads {
      for _ in 0..<Self.writes {
        do throws(OutputDescriptor.Failure) {
          try unread.write(Self.letter)
        } catch {
          errors.withLock { $0[error.code, default: 0] += 1 }
        }
      }
    }
    #expect(errors.withLock { $0 } == [EPIPE: Self.threads * Self.writes])
  }

  @Test func `What the process does about the signal stays as it was`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let unread = OutputDescriptor(number: pipe.fileHandleForWriting.fileDescriptor)
    let before = Signals()
    #expect(throws: OutputDescriptor.Failure(code: EPIPE)) { try unread.write([1]) }
    #expect(Signals() == before)
  }

  /// What the process, and this thread, does about the signal.
  private struct Signals: Equatable {
    var isBlocked: Bool
    var isWaiting: Bool
    var handler: Int

    init() {
      var (blocked, waiting, action) = (sigset_t(), sigset_t(), sigaction())
      pthread_sigmask(SIG_BLOCK, nil, &blocked)
      sigpending(&waiting)
      sigaction(SIGPIPE, nil, &action)
      isBlocked = sigismember(&blocked, SIGPIPE) == 1
      isWaiting = sigismember(&waiting, SIGPIPE) == 1
      handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    }
  }
}
