internal import CouncilStore
internal import Foundation

/// How an archive's files can be used.
enum ArchiveAccess {
  case writing
  /// By reading alone, beside a program that writes: SQLite's log lies beside the archive.
  case readingLog
  /// By reading alone, from an archive that nothing writes: on a disc, or another user's.
  case readingStill

  /// Asked before SQLite is: it would leave files after that cannot be written, either.
  ///
  /// - Throws: where the archive cannot be used so.
  static func to(_ path: String, for use: StoreUse) throws(StoreError) -> ArchiveAccess {
    let file = URL(filePath: path).resolvingSymlinksInPath().path
    let log = file + "-wal"
    guard let code = hindrance(to: file) else { return .writing }
    guard use == .reading else { throw refusal(path, code) }
    guard access(file, R_OK) == 0 else { throw refusal(path, errno) }
    if access(file + "-shm", R_OK) == 0, access(log, R_OK) == 0 { return .readingLog }
    var status = stat()
    guard stat(log, &status) != 0 || status.st_size == 0 else {
      throw StoreError(
        .notAccessible, store: path, detail: "its last changes lie in a log that cannot be read")
    }
    return .readingStill
  }

  /// Why the file, or one beside it, cannot be written: the system's code; nil where both can be.
  private static func hindrance(to file: String) -> CInt? {
    guard access(file, W_OK) == 0 else { return errno }
    let folder = URL(filePath: file).deletingLastPathComponent().path
    return access(file + "-wal", W_OK) == 0 || access(folder, W_OK) == 0 ? nil : errno
  }

  private static func refusal(_ path: String, _ code: CInt) -> StoreError {
    StoreError(.notAccessible, store: path, detail: String(cString: strerror(code)))
  }

  /// What SQLite opens.
  func location(of path: String) -> String {
    guard case .readingStill = self else { return path }
    // Else SQLite would want to make its log beside it, which it may not.
    return URL(filePath: path).absoluteString + "?immutable=1"
  }
}
