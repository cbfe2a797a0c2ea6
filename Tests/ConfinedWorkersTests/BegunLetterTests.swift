import ConfinedWorkers
import Foundation
import Testing

/// A letter may be sent before anybody waits for its answer.
@Suite struct BegunLetterTests {
  private static func worker(
    _ attack: String? = nil, _ limits: WorkerLimits = WorkerLimits()
  ) -> Worker {
    let program = Bundle.main.bundleURL.appending(path: "auskunft-lab").path
    let arguments = ["confined-reader"] + (attack.map { ["--attack", $0] } ?? [])
    return Worker(WorkerProgram(executable: program, arguments: arguments), limits)
  }

  /// Requests that say nothing a reader understands are answered all the same; each in its own way.
  private static func request(_ number: UInt8, length: Int = 3) -> [UInt8] {
    [200] + Array(repeating: number, count: length)
  }

  @Test(arguments: [3, 60_000, 3_000_000])
  func `It is answered as if it had been sent then, by the same process`(length: Int) throws {
    let (first, second) = (Self.request(1), Self.request(2, length: length))
    let alone = try Self.worker().answer(second).get()
    let worker = Self.worker()
    _ = try worker.answer(first, next: { second }).get()
    #expect(worker.isReading(second))
    #expect(try worker.answer(second, next: { first }).get() == alone)
    #expect(try worker.answer(first).get() == Self.worker().answer(first).get())
    #expect(worker.starts == 1)
  }

  @Test func `Where another is asked for instead, that one is answered`() throws {
    let worker = Self.worker()
    _ = try worker.answer(Self.request(1), next: { Self.request(2) }).get()
    #expect(try worker.answer([0]).get() != worker.answer(Self.request(1)).get())
    #expect(worker.starts == 2)
  }

  @Test func `A process that is at its last letter begins no other`() throws {
    var limits = WorkerLimits()
    limits.lettersPerProcess = 1
    let worker = Self.worker(nil, limits)
    _ = try worker.answer(Self.request(1), next: { Self.request(2) }).get()
    #expect(!worker.isReading(Self.request(2)))
    _ = try worker.answer(Self.request(2)).get()
    #expect(worker.starts == 2)
  }

  @Test func `Whoever waits for long is told once, before the letter's time is over`() throws {
    var limits = WorkerLimits()
    (limits.patience, limits.wall) = (.milliseconds(10), .seconds(1))
    let worker = Self.worker("sleep", limits)
    var tellings = 0
    let result = try worker.answer(Self.request(1), whenSlow: { tellings += 1 })
    #expect(result == .failure(.wallTime(seconds: 1)))
    #expect(tellings == 1)
  }

  @Test func `After one whose reader breaks over it, the next is read by another`() throws {
    let worker = Self.worker("crash")
    let next = Self.request(2)
    #expect(throws: WorkerFailure.self) {
      try worker.answer(Self.request(1), next: { next }).get()
    }
    #expect(!worker.isReading(next))
    #expect(throws: WorkerFailure.self) { try worker.answer(next).get() }
    #expect(worker.starts == 2)
  }

  /// The worker is past the next letter, maybe, when the first one's answer is looked at.
  @Test func `What is said on standard error belongs to its letter`() throws {
    let worker = Self.worker("open")
    for number in UInt8(0)..<50 {
      let answer = try worker.answer(
        Self.request(number), next: { Self.request(number + 1) }
      ).get()
      #expect(answer.warnings == "open was refused\n")
    }
    #expect(worker.starts == 1)
  }
}
