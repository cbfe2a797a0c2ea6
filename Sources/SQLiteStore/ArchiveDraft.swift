internal import Foundation

/// An archive that is being made, beside the place where it will be.
struct ArchiveDraft {
  private static let ending = ".new"

  let path: String

  /// - Parameter archive: the path of the archive that it becomes.
  init(of archive: String) {
    let process = ProcessInfo.processInfo.processIdentifier
    path = "\(archive).\(process)-\(UUID().uuidString)\(Self.ending)"
  }

  /// Takes it away, with what SQLite keeps beside it.
  func remove() {
    for ending in SQLiteLetterStore.fileEndings { unlink(path + ending) }
  }

  /// Takes away the drafts of processes that were killed while they made them.
  static func removeAbandoned(of archive: String) {
    let url = URL(filePath: archive)
    let folder = url.deletingLastPathComponent().path
    let beginning = url.lastPathComponent + "."
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      return  // making the archive says what is wrong with the folder
    }
    for name in names where name.hasPrefix(beginning) {
      let rest = name.dropFirst(beginning.count)
      guard SQLiteLetterStore.fileEndings.contains(where: { rest.hasSuffix(ending + $0) }),
        let process = rest.split(separator: "-").first.flatMap({ Int32($0) }), process > 0,
        kill(process, 0) != 0 && errno == ESRCH
      else { continue }
      unlink((folder as NSString).appendingPathComponent(name))
    }
  }
}
