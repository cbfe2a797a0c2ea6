import Foundation
import Testing

@testable import ConfinedWorkers

/// A worker that was taken over may say what nobody asked for, without end.
@Suite struct EndlessAnswerTests {
  /// In bytes: an answer of a small letter, and what is received at once.
  private static let mostReceived = WorkerLimits().freeAnswer + (1 << 20)

  private let process: WorkerProcess

  init() throws {
    // The test's own lines of shell follow on standard input, in the letter's place.
    let script = #"printf '\001\000\000\000\000'; head -c 5 >/dev/null; exec sh"#
    process = try WorkerProcess(
      WorkerProgram(executable: "/bin/sh", arguments: ["-c", script]), WorkerLimits())
  }

  /// How a worker fails that runs these lines of shell, where it has this time.
  private func failure(_ lines: String, wall: Duration = .seconds(1)) -> WorkerFailure? {
    var limits = WorkerLimits()
    limits.wall = wall
    process.ask(Array((lines + "\n").utf8), limits)
    switch process.answer(whenSlow: {}) {
    case .success: return nil
    case .failure(let failure): return failure
    }
  }

  @Test func `It says once how many pages there are`() {
    let announcement = #"printf '\004\004\000\000\000\000\001\000\000'"#
    #expect(
      failure("\(announcement); \(announcement); exec sleep 1000", wall: .seconds(300))
        == .malformed("a frame that does not belong there"))
  }

  @Test func `What comes after its answer is not received without end`() {
    let answer = #"printf '\005\000\000\000\000\006\000\000\000\000'"#
    // What follows may come with the answer, and then does not belong there, or after it.
    let ways: [WorkerFailure] = [
      .wallTime(seconds: 1), .malformed("a frame that does not belong there"),
    ]
    #expect(failure("\(answer); exec yes").map(ways.contains) == true)
    #expect(process.received.untaken <= Self.mostReceived)
  }

  @Test func `Nobody is busy with one that has closed its standard error`() {
    let before = Self.threadTime()
    #expect(failure("exec 2>&-; exec sleep 100") == .wallTime(seconds: 1))
    #expect(Self.threadTime() - before < .milliseconds(500))
  }

  /// What this thread has computed.
  private static func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
