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

  @Test(
    "Other kinds of files are called by their names",
    arguments: [
      ("PK\u{3}\u{4}word/document.xml", "a ZIP archive or Office document"),
      ("GIF89a", "a GIF image"), ("{\\rtf1\\ansi Antwort}", "a document in rich text format (RTF)"),
      ("\u{7F}ELF\u{2}", "a program"),
    ])
  func namesOtherFiles(_ text: String, _ detail: String) {
    let error = #expect(throws: DocumentError.self) { try Formats.read(Array(text.utf8)) }
    #expect(error == DocumentError(.unknownFormat, detail: detail))
  }

  @Test("The bytes decide: a page is HTML even if it speaks of PDF")
  func decidesByBytes() throws {
    let page = "<html><body>%PDF-1.4 ist das Format</body></html>"
    #expect(try Formats.read(Array(page.utf8)).format == .html)
    #expect(try Formats.read(Array("Antwort".utf8)).format == .text)
  }

  @Test("Nothing is read that is too large")
  func refusesLargeFiles() {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: Formats.largestText + 1)
    let error = #expect(throws: DocumentError.self) { try Formats.read(text) }
    #expect(error == DocumentError(.tooLarge, detail: "more than 32 MiB"))
  }

  @Test("A file of 0 bytes is empty")
  func refusesEmpty() {
    let error = #expect(throws: DocumentError.self) { try Formats.read([]) }
    #expect(error?.kind == .empty)
  }
}
