import Testing

@testable import DocumentFormats

@Suite struct PDFObjectsTests {
  private let pdf = TestPDF(pages: [TestPDF.page(TestPDF.text("Ende", x: 70, y: 700))])

  @Test func `Pages are found through the catalog, with their contents`() {
    let objects = PDFObjects(pdf.bytes)
    let pages = objects.pages()
    #expect(pages.count == 1)
    let contents = objects.contents(of: objects.resolved(pages[0]["Contents"]))
    #expect(contents.map { String(decoding: $0, as: UTF8.self) }?.contains("(Ende) Tj") == true)
  }

  @Test func `Of two objects with one number the last one counts`() {
    let change = "\n7 0 obj << /Length 3 >> stream\nq Q\nendstream endobj\n"
    let objects = PDFObjects(pdf.bytes + Array(change.utf8))
    #expect(objects.contents(of: objects.object(7)) == Array("q Q".utf8))
  }

  @Test func `Nothing is said of an encrypted file's contents`() {
    let objects = PDFObjects(pdf.bytes + Array("trailer << /Encrypt 9 0 R >>".utf8))
    #expect(objects.pages().isEmpty)
  }

  @Test(arguments: ["", "%PDF-1.4", "1 0 obj", "1 0 obj << /Length 99999 >> stream", "/Root 1 0 R"])
  func `Damaged files have no pages, and end`(text: String) {
    #expect(PDFObjects(Array(text.utf8)).pages().isEmpty)
  }

  @Test func `Pages that are their own parents end`() {
    let text = "1 0 obj << /Pages 2 0 R >> endobj 2 0 obj << /Kids [2 0 R] >> endobj /Root 1 0 R"
    #expect(PDFObjects(Array(text.utf8)).pages().isEmpty)
  }

  @Test func `Printable characters are bytes again`() {
    #expect(ASCII85.decoded(Array("87cURD]i,\"Ebo80~>".utf8)[...]) == Array("Hello World!".utf8))
    #expect(ASCII85.decoded(Array("z!!~>".utf8)[...]) == [0, 0, 0, 0, 0])
    #expect(ASCII85.decoded(Array("\u{7F}".utf8)[...]) == nil)
  }
}
