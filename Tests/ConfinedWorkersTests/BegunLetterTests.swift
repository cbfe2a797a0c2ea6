import ConfinedWorkers
import Foundation
import Testing

/// A letter may be sent before anybody waits for its answer.
@Suite struct BegunLetterTests {
  private static func worker(_ attack: String? = nil) -> Worker {
    let program = Bundle.main.bundleURL.appending(path: "auskunft").path
    let arguments = ["confined-reader"] + (attack.map { ["--evil", $0] } ?? [])
    return Worker(WorkerProgram(executable: program, arguments: arguments))
  }

  /// Requests that say nothing a reader understands are answered all the same; each in its own way.
  private static func request(_ number: UInt8, length: Int = 3) -> [UInt8] {
    [200] + Array(repeating: number, count: length)
  }

  @Test(arguments: [3, 60_000, 3_000_000])
  func `It is answered as if it had been sent then, by the same process`(length: Int) throws {
    let worker = Self.worker()
    _ = try worker.answer(Self.request(1)).get()
    let alone = try Self.worker().answer(Self.request(2, length: length)).get()
    worker.begin(Self.request(2, length: length))
    #expect(try worker.answer(Self.request(2, length: length)).get() == alone)
    #expect(worker.starts == 1)
  }

  @Test func `Where another is asked for instead, that one is answered`() throws {
    let worker = Self.worker()
    _ = try worker.answer(Self.request(1)).get()
    worker.begin(Self.request(2))
    #expect(try worker.answer([0]).get() != worker.answer(Self.request(1)).get())
    #expect(worker.starts == 2)
  }

  @Test func `Before any process runs, there is nothing to begin`() throws {
    let worker = Self.worker()
    worker.begin(Self.request(1))
    #expect(worker.starts == 0)
    _ = try worker.answer(Self.request(1)).get()
  }

  @Test func `A process that is at its last letter begins no other`() throws {
    var limits = WorkerLimits()
    limits.lettersPerProcess = 1
    let program = Bundle.main.bundleURL.appending(path: "auskunft").path
    let worker = Worker(
      WorkerProgram(executable: program, arguments: ["confined-reader"]), limits)
    _ = try worker.answer(Self.request(1)).get()
    worker.begin(Self.request(2))
    _ = try worker.answer(Self.request(2)).get()
    #expect(worker.starts == 2)
  }

  @Test func `One whose reader breaks over it has failed, and the next is read`() throws {
    let worker = Self.worker("crash")
    worker.begin(Self.request(1))
    #expect(throws: WorkerFailure.self) { try worker.answer(Self.request(1)).get() }
    worker.begin(Self.request(2))
    #expect(throws: WorkerFailure.self) { try worker.answer(Self.request(2)).get() }
  }
}
