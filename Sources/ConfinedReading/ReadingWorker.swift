import ByteCodecs
package import ConfinedWorkers
package import CouncilModel
package import CouncilStore
internal import DocumentFormats
internal import Glibc
import LetterReading
import SearchAnalysis

/// The worker's side of reading letters: confines the process, then reads what it is sent.
package enum ReadingWorker {
  /// What a process has for recognising text.
  enum Recogniser {
    case ready(RecognitionStage)
    /// Nothing, and why.
    case missing(String)
  }

  /// Serves until standard input ends.
  ///
  /// - Parameter willRead: called before each letter is read, with what was received.
  package static func run(_ limits: WorkerLimits, willRead: ([UInt8]) -> Void = { _ in }) {
    // Ctrl-C reaches all processes of a terminal; this one's parent says when it is to end.
    signal(SIGINT, SIG_IGN)
    signal(SIGHUP, SIG_IGN)
    var memory = WorkerCaches()
    warmUp(&memory)
    ReadingProgress.listen { pages in WorkerLoop.announce(pages: pages) }
    WorkerLoop().run(limits) { bytes in
      willRead(bytes)
      return answer(bytes, &memory)
    }
  }

  /// Has every library load what it needs while files can still be opened.
  static func warmUp(_ memory: inout WorkerCaches) {
    for sample in Formats.samples {
      _ = answer(
        LetterRequest(purpose: .storing, path: "", sha256: "", identity: "", bytes: sample),
        &memory)
    }
  }

  static func answer(
    _ bytes: [UInt8], _ memory: inout WorkerCaches, _ recogniser: Recogniser? = nil
  ) -> [UInt8] {
    do {
      return answer(try LetterRequest(decoding: bytes), &memory, recogniser).encoded
    } catch {
      return LetterAnswer.unwritable(error.detail).encoded
    }
  }

  /// - Parameter recogniser: of a process that recognises text; nil of one that does not.
  static func answer(
    _ request: LetterRequest, _ memory: inout WorkerCaches, _ recogniser: Recogniser? = nil
  ) -> LetterAnswer {
    do {
      var document = try Formats.readPages(request.bytes)
      var recognition: SourceRecognition?
      if RecognitionStage.isNeeded(for: document) {
        switch (request.recognition, recogniser) {
        case (.never, _): document = try UnrecognisedPages.noted(in: document)
        case (.needed, nil):
          return .recognitionNeeded(pages: document.pages.count { $0.need != nil })
        case (.needed, .missing(let reason)):
          document = try UnrecognisedPages.noted(in: document, because: reason)
        case (.needed, .ready(let stage)):
          (document, recognition) = try stage.applied(to: document, request.bytes)
        }
      }
      let extraction = LetterReader.extraction(
        of: document, recognition, sha256: request.sha256, path: request.path,
        identity: request.identity)
      switch request.purpose {
      case .showing: return .shown(try CanonicalJSON.line(extraction, &memory.json))
      case .storing: return .read(try readLetter(extraction, &memory))
      }
    } catch let error as DocumentError {
      return .failed(error)
    } catch {
      return .unwritable(String(describing: error))
    }
  }

  /// What a store writes down of a letter, but for its bytes.
  ///
  /// - Throws: `EncodingError` where it has a number that JSON has not, `Compression.Failure`.
  package static func readLetter(
    _ extraction: Extraction, _ memory: inout WorkerCaches
  ) throws -> ReadLetter {
    let json = try CanonicalJSON.line(extraction, &memory.json)
    return ReadLetter(
      extraction, json: try PackedBytes(packing: json),
      terms: SearchTerms(extraction, memory.analyzer), &memory.json)
  }
}
