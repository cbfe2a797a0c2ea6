internal import DocumentFormats

/// Does again and again what a worker does with letters, and measures which stage takes how much.
package struct StageBenchmark {
  private var memory = ReaderMemory()
  /// Letters read, all rounds together.
  package private(set) var letters = 0
  /// Letters that cannot be read, in one round.
  package private(set) var failures = 0
  private let letterBytes: [[UInt8]]

  /// CPU time of all rounds together.
  package var times: StageTimes { memory.times }

  /// Reads the files' bytes, so that no disk is measured.
  package init(_ paths: [String]) throws(LetterFailure) {
    var letterBytes: [[UInt8]] = []
    for path in paths { letterBytes.append(try SourceFile.bytes(at: path)) }
    self.letterBytes = letterBytes
  }

  /// Has poppler alone read every PDF once; answers the CPU time.
  package func barePoppler() -> Duration {
    var clock = StageClock()
    for bytes in letterBytes { _ = BarePoppler.textLength(of: bytes) }
    return clock.lap()
  }

  /// Reads every letter once, on one core.
  package mutating func runRound() {
    failures = 0
    for bytes in letterBytes {
      let request = LetterRequest(
        purpose: .storing, path: "", sha256: "", identity: "", bytes: bytes)
      let answer = LetterService.answer(request, &memory)
      if case .prepared = answer { letters += 1 } else { failures += 1 }
    }
  }
}
