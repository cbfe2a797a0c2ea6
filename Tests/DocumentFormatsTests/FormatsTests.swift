import CouncilModel
import FoundationEssentials
import Testing

@testable import DocumentFormats

@Suite("Formats")
struct FormatsTests {
  @Test("The list names every format of the folder, and nothing else")
  func listIsComplete() throws {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/DocumentFormats/Formats").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let listed = Formats.all.map { "\(type(of: $0)).swift" }
    #expect(files.sorted() == listed.sorted())
  }
}
