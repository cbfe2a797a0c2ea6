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
    #expect(try Formats.read(Array(page.utf8)).format == "html")
    #expect(try Formats.read(Array("Antwort".utf8)).format == "text")
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

  /// A toy: a ZIP archive whose first entry is named so.
  private struct LetterArchive: DocumentFormat {
    var name: Document.Format { "toy" }
    var signature: [UInt8]? { [0x50, 0x4B, 0x03, 0x04] }
    var isCompressed: Bool { true }
    var sample: [UInt8] { Array("PK\u{3}\u{4}letter".utf8) }

    func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: sample) }

    func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
      Document(format: name, pages: [])
    }
  }

  @Test(
    "A format is asked before files of other kinds are turned away, wherever it stands in the list",
    arguments: [
      ("PK\u{3}\u{4}letter", "toy"), ("PK\u{3}\u{4}word/document.xml", nil),
      ("%PDF-1.4 PK\u{3}\u{4}letter", "pdf"), ("GIF89a", nil), ("Antwort", "text"),
    ] as [(String, Document.Format?)])
  func asksFormatsFirst(_ text: String, _ name: Document.Format?) {
    let formats = Formats.all + [LetterArchive()]
    #expect(Formats.format(of: Array(text.utf8), among: formats)?.name == name)
  }

  @Test("Each format recognises and reads its own sample, under a name of its own")
  func readsSamples() throws {
    for format in Formats.all {
      #expect(Formats.format(of: format.sample, among: Formats.all)?.name == format.name)
      #expect(try Formats.read(format.sample).format == format.name)
    }
    #expect(Set(Formats.all.map(\.name)).count == Formats.all.count)
  }

  @Test(
    "Only what is compressed already is kept as it is",
    arguments: [
      ("pdf", true), ("docx", true), ("odt", true), ("html", false), ("text", false),
      ("unknown", false),
    ]
      as [(Document.Format, Bool)])
  func knowsCompression(_ name: Document.Format, _ isCompressed: Bool) {
    #expect(Formats.isCompressed(name) == isCompressed)
  }
}
