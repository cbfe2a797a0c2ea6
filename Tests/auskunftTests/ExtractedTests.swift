import Foundation
import TemporaryFiles
import Testing

/// What the program says about every letter of Corpus stands in Extracted, byte for byte.
@Suite struct ExtractedTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let extracted = root.appending(path: "Extracted")
  private static let isThere = FileManager.default.fileExists(atPath: extracted.path)
  private static let isUpdate =
    ProcessInfo.processInfo.environment["UPDATE_EXTRACTED"] == "1"

  /// The JSON files beneath a folder, by their path in it.
  private func files(in folder: URL) throws -> [String: String] {
    var files: [String: String] = [:]
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    for path in paths ?? [] where path.hasSuffix(".json") {
      files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    return files
  }

  /// Rewrites Extracted with `UPDATE_EXTRACTED=1`, and still fails, so that the change is read.
  @Test(.enabled(if: isThere || isUpdate, "Extracted was not made yet: make extracted"))
  func `Every letter of the corpus is read as it was reviewed`() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["extract", "Corpus", "--out", folder.path], in: Self.root.path)
    #expect(result.errors == "")
    let now = try files(in: URL(filePath: folder.path))
    #expect(!now.isEmpty)
    let reviewed = try files(in: Self.extracted)

    let different = Set(now.keys).union(reviewed.keys).filter { now[$0] != reviewed[$0] }
    #expect(different.sorted() == [], "UPDATE_EXTRACTED=1 rewrites them; read the difference")
    guard Self.isUpdate else { return }
    for path in different {
      let url = Self.extracted.appending(path: path)
      if let text = now[path] {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      } else {
        try FileManager.default.removeItem(at: url)
      }
    }
  }
}
