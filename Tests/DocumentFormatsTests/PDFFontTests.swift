import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("Font names")
struct PDFFontTests {
  @Test(
    "Weight and slope are in the name",
    arguments: [
      ("ABCDEF+Arial-BoldMT", "Arial-BoldMT", true, false),
      ("Arial,BoldItalic", "Arial,BoldItalic", true, true),
      ("TimesNewRomanPS-ItalicMT", "TimesNewRomanPS-ItalicMT", false, true),
      ("Helvetica-Oblique", "Helvetica-Oblique", false, true),
      ("OpenSans-Semibold", "OpenSans-Semibold", true, false),
      ("Frutiger-Black", "Frutiger-Black", true, false),
      ("Univers-Bd", "Univers-Bd", true, false), ("ArialMT", "ArialMT", false, false),
      ("abcdef+Arial", "abcdef+Arial", false, false), ("", "", false, false),
    ])
  func readsNames(_ name: String, _ shown: String, _ isBold: Bool, _ isItalic: Bool) {
    let style = PDFFont(name: name).style(size: 10.500000000000002)
    #expect(style.name == shown)
    #expect(style.isBold == isBold)
    #expect(style.isItalic == isItalic)
    #expect(style.size == 10.5)
  }
}
