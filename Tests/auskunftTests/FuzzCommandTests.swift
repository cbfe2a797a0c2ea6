import Foundation
import Testing

@Suite struct FuzzCommandTests {
  private static let corpus = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus").path

  @Test func `Letters changed at random do not break the reader`() throws {
    let result = try Program.run(["fuzz", Self.corpus, "--rounds", "150", "--seed", "42"])
    #expect(result.output == "150 letters read, 0 broke the reader\n")
    #expect(result.status == 0)
  }
}
