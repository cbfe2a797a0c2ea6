package import ConfinedWorkers
internal import CouncilModel
internal import CouncilStore
internal import DocumentFormats
internal import GermanText
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
    // Remembers the words of all letters that this process reads.
    let analyzer = TextAnalyzer()
    warmUp(analyzer)
    ReadingProgress.listen { pages in ConfinedService.announce(pages: pages) }
    var times = StageTimes()
    ConfinedService(attack: attack).run(limits) { bytes in answer(bytes, analyzer, &times) }
  }

  /// Has every library load what it needs while files can still be opened.
  private static func warmUp(_ analyzer: TextAnalyzer) {
    for sample in WarmUpLetters.all {
      var times = StageTimes()
      _ = answer(
        LetterRequest(purpose: .storing, path: "", sha256: "", identity: "", bytes: sample),
        analyzer, &times)
    }
  }

  private static func answer(
    _ bytes: [UInt8], _ analyzer: TextAnalyzer, _ times: inout StageTimes
  ) -> [UInt8] {
    do {
      return answer(try LetterRequest(decoding: bytes), analyzer, &times).encoded
    } catch {
      return LetterAnswer.unwritable(error.detail).encoded
    }
  }

  /// - Parameter times: grows by the CPU time that each stage takes.
  static func answer(
    _ request: LetterRequest, _ analyzer: TextAnalyzer, _ times: inout StageTimes
  ) -> LetterAnswer {
    do {
      let extraction = try LetterReader.read(
        request.bytes, sha256: request.sha256, path: request.path, identity: request.identity,
        times: &times)
      var clock = StageClock()
      defer { times.records += clock.lap() }
      let json = try ExtractionJSON.line(extraction)
      switch request.purpose {
      case .showing: return .shown(json)
      case .storing:
        return .prepared(
          PreparedLetter(
            extraction, json: try PackedBytes(packing: json),
            bytes: PackedBytes(count: 0, zlib: []),
            identity: request.identity, terms: SearchTerms(extraction, analyzer)))
      }
    } catch let error as DocumentError {
      return .failed(error)
    } catch {
      return .unwritable(String(describing: error))
    }
  }
}
