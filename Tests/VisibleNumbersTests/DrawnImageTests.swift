import CouncilModel
import Testing

/// What is seen of a page: the check of visible numbers would find nothing without these.
@Suite struct DrawnImageTests {
  /// Where the page's only words stand: glyphs of ten points, half as wide.
  private static let box = BoundingBox(left: 60, top: 92, right: 85, bottom: 102)

  /// A page with "12345" whose left end is at (60, 100) from the top, and what is drawn around it.
  private static func image(before: String = "", after: String = "", y: Int = 742) throws
    -> DrawnImage
  {
    let text = "BT /F 10 Tf 1 0 0 1 60 \(y) Tm (12345) Tj ET"
    let content = "\(before)\n\(text)\n\(after)"
    let pdf = BoxFont.file([
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
      /Resources << /Font << /F 5 0 R >> >> >>
      """,
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      BoxFont.dictionary(glyph: 6),
      "<< /Length \(BoxFont.glyph.utf8.count) >>\nstream\n\(BoxFont.glyph)\nendstream",
    ])
    return try #require(DrawnImage(firstPageOf: pdf))
  }

  @Test(
    arguments: [
      ("print", "", "", DrawnImage.Sight.print), ("grey print", "0.6 g", "", .print),
      ("on grey", "0.8 g 50 730 200 40 re f 0 g", "", .print),
      ("on black", "0 g 50 730 200 40 re f 1 g", "", .print),
      ("white", "1 g", "", .nothing), ("nearly white", "0.97 g", "", .nothing),
      ("not drawn", "3 Tr", "", .nothing),
      ("covered by white", "", "1 g 50 730 200 40 re f", .nothing),
      ("under a bar", "", "0 g 50 730 200 40 re f", .nothing),
      ("struck out", "0.6 g", "0 G 1 w 55 745.5 m 95 745.5 l S", .struckOut),
      ("underlined", "", "1 w 55 740.5 m 95 740.5 l S", .print),
    ])
  func `A reader sees print, and nothing else`(
    what: String, before: String, after: String, sight: DrawnImage.Sight
  ) throws {
    #expect(try Self.image(before: before, after: after).sight(of: Self.box) == sight, "\(what)")
  }

  @Test func `What stands outside the page is not seen`() throws {
    let below = BoundingBox(left: 60, top: 850, right: 85, bottom: 860)
    #expect(try Self.image(y: -15).sight(of: below) == .outsideThePage)
  }
}
