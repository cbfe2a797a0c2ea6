import ConfinedWorkers
import Foundation
import Testing

/// A confinement that is not tested is not there: a worker tries what a letter that has taken it
/// over might try.
@Suite struct ConfinementTests {
  private static func worker(_ attack: String?, _ limits: WorkerLimits = WorkerLimits()) -> Worker {
    let program = Bundle.main.bundleURL.appending(path: "auskunft-lab").path
    let arguments = ["confined-reader"] + (attack.map { ["--attack", $0] } ?? [])
    return Worker(WorkerProgram(executable: program, arguments: arguments), limits)
  }

  private func failure(
    _ attack: String, _ limits: WorkerLimits = WorkerLimits()
  ) throws -> WorkerFailure? {
    switch try Self.worker(attack, limits).answer([1, 2, 3]) {
    case .success: nil
    case .failure(let failure): failure
    }
  }

  @Test(arguments: ["socket", "connect", "exec", "fork", "trace", "ring", "kill"])
  func `What no reader ever calls ends it at once`(attack: String) throws {
    #expect(try failure(attack) == .forbiddenCall)
  }

  @Test(arguments: ["open", "create", "remove", "list", "code", "limits", "signal"])
  func `What a library may try by mistake is refused, and the letter is read`(
    attack: String
  ) throws {
    let answer = try Self.worker(attack).answer([1, 2, 3]).get()
    #expect(answer.warnings == "\(attack) was refused\n")
  }

  @Test func `An endless loop ends with its share of computing time`() throws {
    var limits = WorkerLimits()
    limits.cpuSeconds = 1
    #expect(try failure("loop", limits) == .cpuTime(seconds: 1))
  }

  @Test func `An endless wait ends with its share of time`() throws {
    var limits = WorkerLimits()
    limits.wall = .seconds(1)
    #expect(try failure("sleep", limits) == .wallTime(seconds: 1))
  }

  @Test func `Endless memory ends at its limit`() throws {
    #expect(try failure("memory") == .memory(mebibytes: 2048))
  }

  @Test func `Endless warnings are drained, and keep nobody waiting for more than its time`()
    throws
  {
    var limits = WorkerLimits()
    limits.wall = .seconds(1)
    limits.cpuSeconds = 5
    let worker = Self.worker("warnings", limits)
    let result = try worker.answer([1])
    #expect(throws: WorkerFailure.wallTime(seconds: 1)) { try result.get() }
    #expect(worker.warnings.utf8.count <= limits.warnings)
  }

  @Test(arguments: ["crash", "stack"])
  func `A crash is told apart`(attack: String) throws {
    #expect(try failure(attack) == .crash(signal: SIGSEGV))
  }

  @Test func `A worker that ends without an answer has failed`() throws {
    #expect(try failure("exit") == .exit(status: 0))
  }

  @Test(arguments: ["garbage", "request", "twice", "early", "announcements"])
  func `An answer that does not keep the form is not taken`(attack: String) throws {
    guard case .malformed = try failure(attack) else {
      Issue.record("\(attack) was taken")
      return
    }
  }

  /// What follows may come with the answer, and then does not belong there, or after it: the worker
  /// then never says that it has said all.
  @Test func `A worker that goes on after its answer has not answered`() throws {
    var limits = WorkerLimits()
    limits.wall = .seconds(1)
    let ways: [WorkerFailure] = [
      .wallTime(seconds: 1), .malformed("a frame that does not belong there"),
      .malformed("an unknown frame"),
    ]
    #expect(try failure("unheard", limits).map(ways.contains) == true)
  }

  @Test func `An answer that is longer than any letter's is not even received`() throws {
    #expect(try failure("long") == .answerTooLong(mebibytes: 4))
  }

  @Test func `An answer that is cut off is not taken`() throws {
    #expect(try failure("cut") == .exit(status: 0))
  }

  @Test func `After a failure the next letter is read by another process`() throws {
    let worker = Self.worker("exit")
    _ = try worker.answer([1])
    _ = try worker.answer([1])
    #expect(worker.starts == 2)
  }

  @Test func `A process is replaced after so many letters`() throws {
    var limits = WorkerLimits()
    limits.lettersPerProcess = 2
    let worker = Self.worker(nil, limits)
    for _ in 0..<5 { _ = try worker.answer([1]).get() }
    #expect(worker.starts == 3)
  }

  @Test func `A program that is no worker is an error that says so`() {
    let worker = Worker(WorkerProgram(executable: "/bin/false", arguments: []))
    #expect(throws: WorkerStartError.self) { _ = try worker.answer([1]) }
  }
}
