import Foundation
import TemporaryFiles
import Testing

@Suite struct ConfinedCorpusTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `Letters read by confined workers say what they say otherwise`() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(["extract", "Corpus", "--out", folder.path], in: Self.root.path)
    let extracted = Self.root.appending(path: "Extracted").path
    let names = FileManager.default.enumerator(atPath: extracted)?.compactMap { $0 as? String }
    let files = try #require(names).filter { $0.hasSuffix(".json") }
    #expect(!files.isEmpty)
    for file in files {
      let expected = try Data(contentsOf: URL(filePath: extracted).appending(path: file))
      let found = try Data(contentsOf: URL(filePath: folder.path).appending(path: file))
      #expect(found == expected, "\(file)")
    }
  }
}
