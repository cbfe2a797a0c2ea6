internal import ByteCodecs
package import ConfinedWorkers
internal import DocumentFormats
internal import Glibc
internal import LetterReading

/// The worker's side of drawing pages: confines the process, then draws what it is sent. Beside
/// computing it may read the system's fonts, for letters that bring none of their own.
package enum DrawingWorker {
  /// What this process may use.
  package static var limits: WorkerLimits {
    var limits = WorkerLimits()
    limits.cpuSeconds = 10
    limits.wall = .seconds(20)
    limits.freeAnswer = 32 << 20
    limits.lettersPerProcess = 500
    limits.readableFolders = [
      "/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "/usr/share/fontconfig",
      "/var/cache/fontconfig", "/usr/share/poppler",
    ]
    return limits
  }

  /// Serves until standard input ends.
  package static func run() {
    signal(SIGINT, SIG_IGN)
    signal(SIGHUP, SIG_IGN)
    // Every library loads what it needs while files can still be opened.
    for sample in Formats.samples {
      for page in [PageRequest.words, 1] {
        _ = answer(PageRequest(page: page, bytes: sample).encoded)
      }
    }
    WorkerLoop().run(limits, answer: answer)
  }

  private static func answer(_ bytes: [UInt8]) -> [UInt8] {
    do throws(ByteReader.Malformed) {
      return answer(try PageRequest(decoding: bytes)).encoded
    } catch {
      return PageAnswer.failed(error.detail).encoded
    }
  }

  static func answer(_ request: PageRequest) -> PageAnswer {
    do throws(DocumentError) {
      if request.page == PageRequest.words {
        return .words(try WordPlaces.words(of: request.bytes))
      }
      let images = try PDFPageImages(request.bytes)
      if request.page == PageRequest.sizes { return .sizes(images.sizes) }
      return .image(try images.image(ofPage: request.page))
    } catch {
      return .failed(error.description.split(separator: "\0").joined(separator: " "))
    }
  }
}
