internal import CouncilStore
internal import Synchronization

/// The letters that are being read, by their bytes' hash: other files with the same bytes wait
/// for what becomes of the first.
final class LettersInProgress: Sendable {
  private let waiting = Mutex<[String: [OfferedFile]]>([:])

  /// True where nobody reads these bytes yet; otherwise the file waits.
  func begin(_ sha256: String, for file: OfferedFile) -> Bool {
    waiting.withLock { waiting in
      guard waiting[sha256] != nil else {
        waiting[sha256] = []
        return true
      }
      waiting[sha256]?.append(file)
      return false
    }
  }

  /// The files that waited.
  func end(_ sha256: String) -> [OfferedFile] {
    waiting.withLock { $0.removeValue(forKey: sha256) ?? [] }
  }
}
