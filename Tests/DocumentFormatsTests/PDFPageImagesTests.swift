import CWebP
import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct PDFPageImagesTests {
  /// A page's image, dot by dot.
  private struct Picture {
    /// In points.
    var size: PageSize
    var width: Int
    var height: Int
    private var dots: [UInt8]

    init(_ image: PageImage) throws {
      size = image.size
      var (width, height): (CInt, CInt) = (0, 0)
      let decoded = try #require(WebPDecodeRGBA(image.webp, image.webp.count, &width, &height))
      defer { WebPFree(decoded) }
      (self.width, self.height) = (Int(width), Int(height))
      dots = Array(UnsafeBufferPointer(start: decoded, count: Int(width * height) * 4))
    }

    /// Of all dark dots between two places in points, the outermost, in points; nil where none is.
    func ink(within area: BoundingBox) -> BoundingBox? {
      let scale = Double(width) / size.width
      var ink: BoundingBox?
      let rows = max(Int(area.top * scale), 0)..<min(Int(area.bottom * scale), height)
      let columns = max(Int(area.left * scale), 0)..<min(Int(area.right * scale), width)
      for y in rows {
        for x in columns where dots[(y * width + x) * 4] < 128 {
          let dot = BoundingBox(
            left: Double(x) / scale, top: Double(y) / scale, right: Double(x + 1) / scale,
            bottom: Double(y + 1) / scale)
          ink = ink?.union(dot) ?? dot
        }
      }
      return ink
    }
  }

  /// Words that stand far apart, so that none has another's ink.
  private static let content = [
    TestPDF.text("Antwort", x: 72, y: 700, size: 14), TestPDF.text("Stadtrat", x: 300, y: 500),
    TestPDF.text("Gartenfeld", x: 100, y: 200, size: 20),
  ].joined()

  @Test(arguments: [0, 90, 180, 270])
  func `A word's place is where its ink is, however the page is turned`(turn: Int) throws {
    let bytes = TestPDF(pages: [TestPDF.page(Self.content, entries: "/Rotate \(turn)")]).bytes
    let page = try #require(try Formats.read(bytes).pages.first)
    let images = try PDFPageImages(bytes)
    let picture = try Picture(images.image(ofPage: 1))
    #expect(picture.size == PageSize(width: page.width, height: page.height))
    #expect(images.sizes == [picture.size])
    #expect(picture.width == Int((picture.size.width * 2).rounded()))
    let words = page.lines.flatMap(\.words)
    #expect(words.count == 3)
    for word in words {
      let box = try #require(word.box)
      let near = BoundingBox(
        left: box.left - 20, top: box.top - 20, right: box.right + 20, bottom: box.bottom + 20)
      let ink = try #require(picture.ink(within: near), "\(word.text)")
      // In points: two dots of the image, and one for the ink's soft edge.
      let least = 1.5
      #expect(ink.left > box.left - least && ink.right < box.right + least, "\(word.text)")
      #expect(ink.top > box.top - least && ink.bottom < box.bottom + least, "\(word.text)")
      #expect(ink.width > box.width * 0.8, "\(word.text)")
    }
  }

  @Test func `A page that is not there is an error`() throws {
    let images = try PDFPageImages(TestPDF(pages: [TestPDF.page(Self.content)]).bytes)
    for page in [0, 2, -1] {
      #expect(throws: DocumentError.self) { try images.image(ofPage: page) }
    }
  }

  @Test func `A plan of many metres is drawn small`() throws {
    let plan = TestPDF(
      pages: [TestPDF.page(Self.content, entries: "/MediaBox [0 0 14400 14400]")])
    let bytes = String(decoding: plan.bytes, as: UTF8.self)
      .replacing("/MediaBox [0 0 595 842] ", with: "/Unused [0 0 595 842] ")
    let picture = try Picture(PDFPageImages(Array(bytes.utf8)).image(ofPage: 1))
    #expect(max(picture.width, picture.height) <= 4000)
  }
}
