internal import ByteCodecs
package import ConfinedWorkers
internal import CouncilModel
internal import DocumentFormats
internal import Glibc
internal import LetterReading
internal import TextRecognition

/// The worker's side of reading letters whose text has to be recognised: loads the engine and its model,
/// confines the process, then reads what it is sent. It takes second place to everything else that the
/// machine does.
package enum RecognisingWorker {
  /// The kindest a process can be to others.
  private static let niceness: CInt = 19
  /// Sides of the page that makes the engine load what it loads late, in dots.
  private static let sampleSide = 64

  /// What this process may use: for each page, not for each letter.
  package static var limits: WorkerLimits {
    var limits = WorkerLimits()
    limits.cpuSeconds = 60
    limits.wall = .seconds(240)
    limits.longestWall = .seconds(240)
    limits.renewals = 20_000
    limits.lettersPerProcess = 200
    return limits
  }

  /// Serves until standard input ends.
  package static func run() {
    signal(SIGINT, SIG_IGN)
    signal(SIGHUP, SIG_IGN)
    // What cannot be had is not needed.
    _ = nice(niceness)
    let recogniser = recogniser()
    var memory = WorkerCaches()
    ReadingWorker.warmUp(&memory)
    WorkerLoop().run(limits) { bytes in ReadingWorker.answer(bytes, &memory, recogniser) }
  }

  private static func recogniser() -> ReadingWorker.Recogniser {
    do throws(TesseractRecogniser.Missing) {
      let recogniser = try TesseractRecogniser()
      let side = sampleSide
      _ = recogniser.read(
        GreyImage(
          width: side, height: side, resolution: 300,
          dots: [UInt8](repeating: 255, count: side * side)))
      return .ready(
        RecognitionStage(recogniser) { done, of in WorkerLoop.announce(done: done, of: of) })
    } catch {
      return .missing(error.reason)
    }
  }
}
