import CouncilModel
import FoundationEssentials
import Testing

@testable import DocumentFormats

@Suite("PDF")
struct PDFFormatTests {
  private static func read(_ pages: TestPDF.Page...) throws -> Document {
    try Formats.read(TestPDF(pages: pages).bytes)
  }

  private static let letter = TestPDF.page(TestPDF.text("Es gibt zwei Stellen.", x: 70, y: 700))

  @Test("Words have places from the top left corner, fonts and sizes")
  func readsWords() throws {
    let document = try Self.read(
      TestPDF.page(
        TestPDF.text("1. Wie viele?", x: 70, y: 742, font: 1, size: 12),
        TestPDF.text("Es gibt zwei.", x: 70, y: 720, font: 2)))
    let page = document.pages[0]
    #expect(document.format == "pdf")
    #expect(page.width == 595 && page.height == 842)
    #expect(page.lines.map(\.text) == ["1. Wie viele?", "Es gibt zwei."])
    #expect(page.lines.map(\.startsParagraph) == [true, false])
    #expect(page.lines.map(\.isBold) == [true, false])
    #expect(page.lines.map(\.isItalic) == [false, true])
    #expect(page.lines.map(\.fontSize) == [12, 10])
    #expect(page.lines[0].words[0].style.name == "Helvetica-Bold")
    let box = try #require(page.lines[0].words[0].box)
    #expect(abs(box.left - 70) < 1)
    // The baseline lies 100 points below the page's upper edge.
    #expect(box.top < 100 && box.bottom >= 100 && box.height < 15)
    #expect(document.diagnostics.isEmpty)
  }

  @Test("Umlauts, soft hyphens and quotes arrive")
  func readsCharacters() throws {
    let document = try Self.read(
      TestPDF.page(
        TestPDF.text(#"Tr\344ger \(Stra\337e\) \226 \204Mitte\223 5 \200"#, x: 70, y: 700)))
    #expect(document.pages[0].lines.map(\.text) == ["Träger (Straße) – „Mitte“ 5 €"])
  }

  @Test("Columns of a table are cells; a list's number is not one")
  func findsCells() throws {
    func shown(_ first: String, _ second: String, x: Int) throws -> [String] {
      let page = TestPDF.page(
        TestPDF.text(first, x: 70, y: 700), TestPDF.text(second, x: x, y: 700))
      return try Self.read(page).pages[0].lines.map(HTMLFormatTests.shown)
    }
    #expect(try shown("Betreff:", "Radweg Nord", x: 130) == ["¶Betreff: | Radweg Nord"])
    #expect(try shown("1.", "Wie viele?", x: 100) == ["¶1. Wie viele?"])
  }

  @Test("Turned and cropped pages are read as they are seen")
  func readsTurnedPages() throws {
    let text = TestPDF.text("Antwort", x: 100, y: 700)
    let turned = try Self.read(TestPDF.page(text, entries: "/Rotate 90"))
    // Its line runs down: the page is turned upright, and knows how often.
    #expect(turned.pages[0].width == 595 && turned.pages[0].height == 842)
    #expect(turned.pages[0].turns == 1)
    #expect(turned.pages[0].lines.map(\.text) == ["Antwort"])
    let cropped = try Self.read(TestPDF.page(text, entries: "/CropBox [50 100 545 742]"))
    let box = try #require(cropped.pages[0].lines[0].box)
    #expect(cropped.pages[0].width == 495 && cropped.pages[0].height == 642)
    #expect(abs(box.left - 50) < 1 && box.top < 42 && box.bottom >= 42)
  }

  @Test("Field values and notes stand at their places")
  func readsFields() throws {
    var pdf = TestPDF(pages: [
      TestPDF.page(
        TestPDF.text("Fraktion:", x: 70, y: 700), TestPDF.text("Antwort:", x: 70, y: 600))
    ])
    let first = pdf.firstExtra
    pdf.pages[0].entries = "/Annots [\(first) 0 R \(first + 1) 0 R \(first + 2) 0 R]"
    pdf.catalogEntries = "/AcroForm << /Fields [\(first) 0 R] >>"
    pdf.extras = [
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) /V (Mehr Wert) /Rect [150 695 300 712] >>",
      """
      << /Type /Annot /Subtype /FreeText /Contents (Zwei Stellen.\\nMehr nicht.)
      /DA (/F0 10 Tf) /Rect [70 560 300 590] >>
      """,
      "<< /Type /Annot /Subtype /Text /F 2 /Contents (verborgen) /Rect [70 500 90 520] >>",
    ]
    let lines = try Formats.read(pdf.bytes).pages[0].lines
    #expect(
      lines.map(\.text) == ["Fraktion:", "Mehr Wert", "Antwort:", "Zwei Stellen.", "Mehr nicht."])
    #expect(lines.map(\.role) == [.body, .field, .body, .field, .field])
    let box = try #require(lines[1].box)
    #expect(box == BoundingBox(left: 150, top: 130, right: 300, bottom: 147))
  }

  @Test("The title is the document's")
  func readsTitle() throws {
    let pdf = TestPDF(pages: [Self.letter], title: " Anfrage\\n 0496/20")
    #expect(try Formats.read(pdf.bytes).title == "Anfrage 0496/20")
  }

  @Test("A header after other bytes is found")
  func findsLateHeader() throws {
    let bytes = Array("\r\n\r\nHTTP 200\n".utf8) + TestPDF(pages: [Self.letter]).bytes
    #expect(PDFFormat().recognises(bytes))
    #expect(try Formats.read(bytes).pages[0].lines.map(\.text) == ["Es gibt zwei Stellen."])
  }

  @Test("A PDF that lost its header is still a PDF, never a text")
  func recognisesByEnd() {
    let bytes = Array(TestPDF(pages: [Self.letter]).bytes.dropFirst(9))
    #expect(PDFFormat().recognises(bytes))
    #expect(!PDFFormat().recognises(Array("startxref und Text".utf8)))
  }

  @Test(
    "Pages without text are reported with their number",
    arguments: [
      (TestPDF.image, Diagnostic.Severity.warning), (TestPDF.drawing, .warning), ("", .info),
    ])
  func reportsPagesWithoutText(_ content: String, _ severity: Diagnostic.Severity) throws {
    let document = try Self.read(Self.letter, TestPDF.Page(content: content))
    #expect(document.pages.count == 2)
    #expect(document.diagnostics.map(\.page) == [2])
    #expect(document.diagnostics.map(\.severity) == [severity])
  }

  @Test(
    "What has no text is refused, with its reason",
    arguments: [
      ([TestPDF.image, ""], DocumentError.Kind.imagesOnly, nil),
      ([TestPDF.drawing], .imagesOnly, "drawn, without any letters"),
      (["", ""], .empty, "pages without text or images"), ([], .empty, "a PDF without pages"),
    ] as [([String], DocumentError.Kind, String?)])
  func refusesPagesWithoutText(
    _ contents: [String], _ kind: DocumentError.Kind, _ detail: String?
  ) {
    let pdf = TestPDF(pages: contents.map { TestPDF.Page(content: $0) })
    let error = #expect(throws: DocumentError.self) { try Formats.read(pdf.bytes) }
    #expect(error == DocumentError(kind, detail: detail))
  }

  @Test("A file that was cut off is read as far as it goes, and that is said")
  func reportsTruncation() throws {
    let whole = TestPDF(pages: [Self.letter, Self.letter]).bytes
    let end = try #require(ASCII.firstIndex(of: Array("startxref".utf8), in: whole, from: 0))
    let document = try Formats.read(Array(whole[..<end]))
    #expect(document.pages[0].lines.map(\.text) == ["Es gibt zwei Stellen."])
    let message = "no end mark (%%EOF): the file may be cut off"
    #expect(document.diagnostics == [Diagnostic(.warning, message)])
  }

  @Test("A table that points nowhere is repaired, and that is said")
  func reportsRepair() throws {
    let whole = TestPDF(pages: [Self.letter]).bytes
    let table = try #require(ASCII.firstIndex(of: Array("xref".utf8), in: whole, from: 0))
    let bytes = whole[..<table] + Array("% more\n".utf8) + whole[table...]
    let document = try Formats.read(Array(bytes))
    #expect(document.pages[0].lines.map(\.text) == ["Es gibt zwei Stellen."])
    let message = "damaged cross-reference table: text may be missing"
    #expect(document.diagnostics == [Diagnostic(.warning, message)])
  }

  @Test("What poppler complains about is said")
  func reportsErrors() throws {
    let page = TestPDF.Page(content: Self.letter.content + "/Nirgends Do\nBT /F0 (x Tf")
    let document = try Self.read(page, Self.letter)
    #expect(document.pages[0].lines.map(\.text) == ["Es gibt zwei Stellen."])
    #expect(document.diagnostics.map(\.severity) == [.warning])
    #expect(document.diagnostics[0].message.hasPrefix("damaged in part: Syntax error"))
  }

  @Test("What poppler cannot repair is damaged")
  func refusesDamaged() throws {
    let whole = TestPDF(pages: [Self.letter]).bytes
    let table = try #require(ASCII.firstIndex(of: Array("xref".utf8), in: whole, from: 0))
    for length in [10, 40, table] {
      let error = #expect(throws: DocumentError.self) { try Formats.read(Array(whole[..<length])) }
      #expect(error?.kind == .damaged)
    }
  }

  @Test("Pages whose contents cannot be read are damaged, not blank")
  func refusesUnreadablePages() {
    let pdf = TestPDF(pages: [TestPDF.Page(content: "BT /F9 10 Tf (Antwort")])
    let error = #expect(throws: DocumentError.self) { try Formats.read(pdf.bytes) }
    #expect(error?.kind == .damaged)
  }

  @Test("A password is asked for")
  func refusesEncrypted() throws {
    let bytes = [UInt8](try #require(Data(base64Encoded: EncryptedPDF.base64)))
    let error = #expect(throws: DocumentError.self) { try Formats.read(bytes) }
    #expect(error?.kind == .encrypted)
  }
}
