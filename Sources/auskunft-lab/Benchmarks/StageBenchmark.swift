internal import ConfinedReading
internal import CouncilModel
internal import DocumentFormats
internal import EntityExtraction
internal import InquiryStructure
import LetterReading
internal import PageLayout

/// Does again and again what a worker does with letters, stage by stage, and measures how much each
/// takes.
struct StageBenchmark {
  private struct Letter {
    var bytes: [UInt8]
    /// What is written down of it; nil where it cannot be read.
    var extraction: Extraction?
  }

  private(set) var times = StageTimes()
  /// Letters read, all rounds together.
  private(set) var read = 0
  private let letters: [Letter]
  private var memory = WorkerCaches()

  /// Letters that cannot be read, in one round.
  var failures: Int { letters.count { $0.extraction == nil } }

  /// Reads the files, so that no disk is measured.
  ///
  /// - Throws: `LetterFailure` where a file's bytes cannot be had.
  init(_ paths: [String]) throws(LetterFailure) {
    var letters: [Letter] = []
    for path in paths {
      let bytes = try SourceFile.bytes(at: path)
      letters.append(Letter(bytes: bytes, extraction: Self.extraction(of: bytes)))
    }
    self.letters = letters
  }

  private static func extraction(of bytes: [UInt8]) -> Extraction? {
    do throws(LetterFailure) {
      return try LetterReader.read(bytes, path: "")
    } catch {
      return nil
    }
  }

  /// Has poppler alone read every PDF once; answers the CPU time.
  func barePoppler() -> Duration {
    let start = CPUClock.thread
    for letter in letters { _ = BarePoppler.textLength(of: letter.bytes) }
    return CPUClock.thread - start
  }

  /// Reads every letter once, on one core.
  ///
  /// - Throws: what a stage throws, for a letter that could be read before.
  mutating func runRound() throws {
    for letter in letters {
      guard let extraction = letter.extraction else { continue }
      let document = try times.measure(.format) { try Formats.read(letter.bytes) }
      let text = times.measure(.layout) { LayoutAnalysis.letterText(of: document) }
      var naming = ExchangeNaming(sha256: "")
      let structure = times.measure(.structure) {
        StructureAnalysis.structure(of: text) { naming.name(ofNumber: $0) }
      }
      times.measure(.extraction) {
        _ = Extractors.findings(in: structure.passages.map(\.passage))
      }
      try times.measure(.records) {
        _ = try ReadingWorker.readLetter(extraction, &memory)
      }
      read += 1
    }
  }
}
