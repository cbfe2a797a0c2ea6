internal import ByteCodecs
package import ConfinedWorkers
package import CouncilModel
internal import DocumentFormats
package import LetterReading

/// Has pages drawn in a worker process: what is in a PDF can harm nothing but its own image.
///
/// To be used by one thread at a time.
package final class PageDrawer {
  /// Why there is no image, for a log.
  package struct Failure: Error, Sendable, Equatable {
    package var reason: String
  }

  /// Changes where the same page would be drawn otherwise.
  package static let version = PDFPageImages.version

  private let worker: Worker

  package init(_ program: WorkerProgram, limits: WorkerLimits = DrawingWorker.limits) {
    worker = Worker(program, limits)
  }

  /// Sizes of the first pages, in order; nil for one that is damaged.
  package func sizes(of bytes: [UInt8]) throws(Failure) -> [PageSize?] {
    guard case .sizes(let sizes) = try answer(PageRequest(page: PageRequest.sizes, bytes: bytes))
    else {
      throw Failure(reason: "another answer")
    }
    return sizes
  }

  /// A page, counted from 1.
  package func image(ofPage page: Int, of bytes: [UInt8]) throws(Failure) -> PageImage {
    guard case .image(let image) = try answer(PageRequest(page: page, bytes: bytes)) else {
      throw Failure(reason: "another answer")
    }
    return image
  }

  /// Where a letter's words stand, in the order of its text as this version reads it.
  package func words(of bytes: [UInt8]) throws(Failure) -> [WordPlaces.Word] {
    guard case .words(let words) = try answer(PageRequest(page: PageRequest.words, bytes: bytes))
    else { throw Failure(reason: "another answer") }
    return words
  }

  private func answer(_ request: PageRequest) throws(Failure) -> PageAnswer {
    let result: Result<WorkerAnswer, WorkerFailure>
    do throws(WorkerStartError) {
      result = try worker.answer(request.encoded)
    } catch {
      throw Failure(reason: error.message)
    }
    switch result {
    case .failure(let failure): throw Failure(reason: "the page's drawing \(failure)")
    case .success(let answer): return try decoded(answer)
    }
  }

  private func decoded(_ answer: WorkerAnswer) throws(Failure) -> PageAnswer {
    let decoded: PageAnswer
    do throws(ByteReader.Malformed) {
      decoded = try PageAnswer(decoding: answer.content)
    } catch {
      worker.stop()
      throw Failure(reason: error.detail)
    }
    if case .failed(let reason) = decoded { throw Failure(reason: reason) }
    return decoded
  }
}
