package import ConfinedWorkers
internal import CouncilModel
internal import CouncilStore
internal import DocumentFormats
internal import Glibc

/// The worker's side of reading letters: confines the process, then reads what it is sent.
package enum LetterService {
  /// Serves until standard input ends.
  ///
  /// - Parameter attack: what to try instead of reading, to show that it is stopped.
  package static func run(_ limits: WorkerLimits, attack: String? = nil) {
    // Ctrl-C reaches all processes of a terminal; this one's parent says when it is to end.
    signal(SIGINT, SIG_IGN)
    signal(SIGHUP, SIG_IGN)
    var memory = ReaderMemory()
    warmUp(&memory)
    ReadingProgress.listen { pages in ConfinedService.announce(pages: pages) }
    ConfinedService(attack: attack).run(limits) { bytes in answer(bytes, &memory) }
  }

  /// Has every library load what it needs while files can still be opened.
  private static func warmUp(_ memory: inout ReaderMemory) {
    for sample in Formats.samples {
      _ = answer(
        LetterRequest(purpose: .storing, path: "", sha256: "", identity: "", bytes: sample),
        &memory)
    }
  }

  private static func answer(_ bytes: [UInt8], _ memory: inout ReaderMemory) -> [UInt8] {
    do {
      return answer(try LetterRequest(decoding: bytes), &memory).encoded
    } catch {
      return LetterAnswer.unwritable(error.detail).encoded
    }
  }

  static func answer(_ request: LetterRequest, _ memory: inout ReaderMemory) -> LetterAnswer {
    do {
      let extraction = try LetterReader.read(
        request.bytes, sha256: request.sha256, path: request.path, identity: request.identity,
        times: &memory.times)
      var clock = StageClock()
      defer { memory.times.records += clock.lap() }
      let json = try ExtractionJSON.line(extraction, &memory.json)
      switch request.purpose {
      case .showing: return .shown(json)
      case .storing:
        return .prepared(
          PreparedLetter(
            extraction, json: try PackedBytes(packing: json),
            bytes: PackedBytes(count: 0, zlib: []),
            identity: request.identity, terms: SearchTerms(extraction, memory.analyzer),
            &memory.json))
      }
    } catch let error as DocumentError {
      return .failed(error)
    } catch {
      return .unwritable(String(describing: error))
    }
  }
}
