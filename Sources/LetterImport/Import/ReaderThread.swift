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
  ///
  /// - Parameter takesAhead: whether a letter is begun as soon as the one before it is answered.
  func run(
    _ jobs: BlockingQueue<PendingLetter>, takesAhead: Bool = true, tell: (ImportEvent) -> Void
  ) {
    var upcoming: PendingLetter?
    while let job = upcoming ?? jobs.take(ifEmpty: { tell(.readerIdle) }) {
      upcoming = nil
      do throws(WorkerStartError) {
        let event = try event(
          for: job, tell,
          next: {
            upcoming = takesAhead ? jobs.takeIfAny(leaving: others) : nil
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
    if !job.isInGate {
      do throws(LetterFailure) {
        job.request.bytes = try bytes(of: job)
      } catch {
        return .read(job, .failure(error), warnings: "")
      }
    }
    let reading = try reader.read(
      job.request, next: { next()?.request }, whenSlow: whenSlow,
      whenPageDone: { done, all in tell(.recognised(job.file, pages: done, of: all)) },
      willRetry: { _ in
        job.file.attempts += 1
        tell(.retried(job.file))
      })
    if case .success(.recognitionNeeded(let pages)) = reading.result {
      return .recognitionNeeded(job, pages: pages)
    }
    return .read(job, Self.letter(reading.result, job), warnings: reading.warnings)
  }

  /// The bytes of a letter that waited without them.
  ///
  /// - Throws: where they cannot be had any more, or are others: the next import sees to it.
  private func bytes(of job: PendingLetter) throws(LetterFailure) -> [UInt8] {
    let bytes = try job.bytesAgain()
    guard ContentHash.sha256(bytes) == job.request.sha256 else {
      throw LetterFailure(
        .unreadable, path: job.file.name, detail: "changed while it waited to be recognised")
    }
    return bytes
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
