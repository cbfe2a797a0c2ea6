import Foundation
import Testing

/// The project's own files.
enum Repository {
  struct File {
    /// From the project's top folder.
    var path: String
    var text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the folders in a folder, without those that begin with a dot.
  static func folders(in folder: String) throws -> Set<String> {
    let urls = try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey],
      options: .skipsHiddenFiles)
    return Set(
      try urls.filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
        .map(\.lastPathComponent))
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// All files beneath a folder whose names end so, in order; there are some, or no rule says anything.
  static func files(in folder: String, ending: String) throws -> [File] {
    let top = root.appending(path: folder).path
    let paths = FileManager.default.enumerator(atPath: top)?.compactMap { $0 as? String } ?? []
    let files = try paths.filter { $0.hasSuffix(ending) }.sorted().map { path in
      File(path: folder + "/" + path, text: try text(folder + "/" + path))
    }
    try #require(!files.isEmpty, "no file of \(folder) ends in \(ending)")
    return files
  }

  static func swiftFiles() throws -> [File] {
    try files(in: "Sources", ending: ".swift") + files(in: "Tests", ending: ".swift")
  }
}
