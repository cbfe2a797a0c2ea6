import ByteCodecs
package import ConfinedWorkers
package import CouncilModel
internal import CouncilStore
internal import DocumentFormats
internal import FoundationEssentials

/// Reads letters in a worker process: what is in them can harm nothing but their own reading.
///
/// To be used by one thread at a time.
package final class ConfinedReader {
  /// Readings of a letter whose reader broke, the first included.
  private static let attempts = 2
  /// Where somebody else killed the reader, which no letter can do.
  private static let attemptsWhenKilled = 5

  private let worker: Worker
  /// What reads letters whose text has to be recognised; nil where that is left to others.
  private let recogniser: ConfinedReader?
  /// The letter that will be read next, as the worker is sent it.
  private var upcoming: (request: LetterRequest, encoded: [UInt8])?

  /// - Parameter recogniser: the program that recognises text; nil where nothing is recognised.
  package init(
    _ program: WorkerProgram, recognisedBy recogniser: WorkerProgram? = nil,
    limits: WorkerLimits = WorkerLimits()
  ) {
    worker = Worker(program, limits)
    self.recogniser = recogniser.map { ConfinedReader($0, limits: RecognisingWorker.limits) }
  }

  /// What its processes have used, those that have ended.
  package var usage: WorkerUsage { worker.usage }

  /// Ends its process.
  package func stop() {
    worker.stop()
    recogniser?.stop()
  }

  /// What a worker made of a letter.
  package struct Reading {
    package var result: Result<LetterAnswer, LetterFailure>
    /// What the libraries said meanwhile.
    package var warnings: String
  }

  /// The JSON of what is in a letter's bytes, one line.
  ///
  /// - Parameters:
  ///   - recognises: whether text is recognised where there is none.
  ///   - whenPageDone: called with how many pages are recognised, and of how many.
  package func json(
    _ bytes: [UInt8], path: String, identity: String? = nil, recognises: Bool = true,
    whenPageDone: (Int, Int) -> Void = { _, _ in }
  ) throws -> [UInt8] {
    let sha256 = ContentHash.sha256(bytes)
    let request = LetterRequest(
      purpose: .showing, recognition: recognises && recogniser != nil ? .needed : .never,
      path: path,
      sha256: sha256, identity: identity ?? sha256, bytes: bytes)
    var reading = try read(request, willRetry: { _ in })
    if case .success(.recognitionNeeded) = reading.result, let recogniser {
      reading = try recogniser.read(request, whenPageDone: whenPageDone, willRetry: { _ in })
    }
    guard case .shown(let json) = try reading.result.get() else {
      throw LetterFailure(
        .worker(.malformed("another answer")), path: path, sha256: sha256)
    }
    return json
  }

  /// Everything that is in a letter's bytes.
  ///
  /// - Parameters:
  ///   - path: what `source.path` will say; no file is opened.
  ///   - identity: the hash after which the exchanges are named; the bytes' own if nil.
  /// - Throws: `LetterFailure` where it cannot be read, `WorkerStartError` where nothing can.
  package func extraction(
    of bytes: [UInt8], path: String, identity: String? = nil, recognises: Bool = true
  ) throws -> Extraction {
    let line = try json(bytes, path: path, identity: identity, recognises: recognises)
    do {
      return try JSONDecoder().decode(Extraction.self, from: Data(line))
    } catch {
      throw LetterFailure(
        .worker(.malformed("no extraction")), path: path, sha256: ContentHash.sha256(bytes))
    }
  }

  /// The JSON of what is in a file, one line.
  ///
  /// - Parameters:
  ///   - name: what `source.path` will say; the path itself if nil.
  ///   - whenPageDone: called with how many pages are recognised, and of how many.
  package func json(
    fileAt path: String, as name: String? = nil,
    whenPageDone: (Int, Int) -> Void = { _, _ in }
  ) throws -> [UInt8] {
    let bytes = try SourceFile.bytes(at: path, named: name)
    return try json(bytes, path: name ?? path, whenPageDone: whenPageDone)
  }

  /// Has a letter read, once more in a fresh process where the first broke over it.
  ///
  /// - Parameters:
  ///   - next: the letter that will be read next, if it is known: it is begun as soon as this one
  ///     is answered. Asked at the first attempt.
  ///   - whenSlow: called where an attempt takes longer than the limits' patience.
  ///   - whenPageDone: called with how many pages are recognised, and of how many.
  ///   - willRetry: hears of each further attempt, with its number.
  package func read(
    _ request: LetterRequest, next: () -> LetterRequest? = { nil }, whenSlow: () -> Void = {},
    whenPageDone: (Int, Int) -> Void = { _, _ in }, willRetry: (Int) -> Void
  ) throws(WorkerStartError) -> Reading {
    let encoded = encoded(request)
    // What was begun ahead may suffer for what the letter before it did.
    let isAhead = worker.isReading(encoded)
    var attempt = 1
    while true {
      let result = try worker.answer(
        encoded,
        next: {
          upcoming = attempt == 1 ? next().map { ($0, $0.encoded) } : nil
          return upcoming?.encoded
        }, whenSlow: whenSlow, whenPartDone: whenPageDone)
      let failure: WorkerFailure
      switch result {
      case .success(let answer):
        do throws(ByteReader.Malformed) {
          return reading(
            try LetterAnswer(decoding: answer.content, of: request, worker.limits), request,
            answer.warnings)
        } catch {
          worker.stop()
          failure = .malformed(error.detail)
        }
      case .failure(let error): failure = error
      }
      let attempts = max(Self.attempts(after: failure), isAhead ? Self.attempts : 1)
      guard attempt < attempts else {
        let letterFailure = LetterFailure(
          .worker(failure), path: request.path, sha256: request.sha256)
        return Reading(result: .failure(letterFailure), warnings: worker.warnings)
      }
      attempt += 1
      willRetry(attempt)
    }
  }

  private func encoded(_ request: LetterRequest) -> [UInt8] {
    if let upcoming, upcoming.request == request { upcoming.encoded } else { request.encoded }
  }

  private static func attempts(after failure: WorkerFailure) -> Int {
    switch failure {
    case .forbiddenCall: 1
    case .killed: attemptsWhenKilled
    default: attempts
    }
  }

  private func reading(
    _ answer: LetterAnswer, _ request: LetterRequest, _ warnings: String
  ) -> Reading {
    let failure: LetterFailure
    switch answer {
    case .failed(let error):
      failure = LetterFailure(error, path: request.path, sha256: request.sha256)
    case .unwritable(let detail):
      failure = LetterFailure(
        .unwritable, path: request.path, sha256: request.sha256, detail: detail)
    default: return Reading(result: .success(answer), warnings: warnings)
    }
    return Reading(result: .failure(failure), warnings: warnings)
  }
}
