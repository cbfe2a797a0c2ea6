import ByteCodecs
import ConfinedReading
internal import ConfinedWorkers
internal import CouncilModel
internal import CouncilStore

/// One of an import's readers: a thread with a worker process.
struct ReaderThread {
  private let reader: ConfinedReader
  private let others: Int

  /// - Parameter others: readers beside it, which take from the same queue.
  init(_ program: WorkerProgram, _ limits: WorkerLimits, others: Int) {
    reader = ConfinedReader(program, limits: limits)
    self.others = others
  }

  /// Has letters read until there are no more.
  func run(_ jobs: BlockingQueue<PendingLetter>, tell: (ImportEvent) -> Void) {
    var upcoming: PendingLetter?
    while let job = upcoming ?? jobs.take(ifEmpty: { tell(.readerIdle) }) {
      upcoming = nil
      do throws(WorkerStartError) {
        let event = try event(
          for: job, tell,
          next: {
            upcoming = jobs.takeIfAny(leaving: others)
            return upcoming
          },
          whenSlow: {
            guard others > 0, let waiting = upcoming else { return }
            jobs.putBack(waiting)
            upcoming = nil
          })
        tell(event)
      } catch {
        tell(.broken(.workers(error)))
        return
      }
    }
    reader.stop()
    tell(.readerEnded(reader.usage))
  }

  private func event(
    for job: PendingLetter, _ tell: (ImportEvent) -> Void, next: () -> PendingLetter?,
    whenSlow: () -> Void
  ) throws(WorkerStartError) -> ImportEvent {
    var job = job
    let reading = try reader.read(
      job.request, next: { next()?.request }, whenSlow: whenSlow,
      willRetry: { _ in
        job.file.attempts += 1
        tell(.retried(job.file))
      })
    return .read(job, Self.letter(reading.result, job), warnings: reading.warnings)
  }

  /// The answer with the bytes that the worker was sent.
  private static func letter(
    _ answer: Result<LetterAnswer, LetterFailure>, _ job: PendingLetter
  ) -> Result<PreparedLetter, LetterFailure> {
    switch answer {
    case .failure(let failure): return .failure(failure)
    case .success(.read(let letter)):
      do {
        return .success(try letter.prepared(with: job.request))
      } catch {
        return .failure(unwritable(job, error.detail))
      }
    case .success: return .failure(unwritable(job, "not what was asked for"))
    }
  }

  private static func unwritable(_ job: PendingLetter, _ detail: String) -> LetterFailure {
    LetterFailure(
      .unwritable, path: job.file.name, sha256: job.request.sha256, detail: detail)
  }
}
