import CouncilModel
import Testing

@testable import DocumentFormats

/// One line of text at 700 points, and what else the page draws.
@Suite struct WordVisibilityTests {
  private static let plain = TestPDF.text("Es sind 2,5 Stellen.", x: 70, y: 700)
  /// A rectangle over the words "2,5 Stellen."
  private static let over = "102 695 70 15 re"

  private func read(
    _ content: String, entries: String = "", catalog: String = "", extras: [String] = []
  ) throws -> [Word] {
    var pdf = TestPDF(pages: [TestPDF.page(content, entries: entries)])
    pdf.extras = extras
    pdf.catalogEntries = catalog
    return try Formats.read(pdf.bytes).pages.flatMap(\.lines).flatMap(\.words)
  }

  private func shown(_ words: [Word]) -> String {
    words.map { word in
      word.invisibility.map { "⟨\($0.rawValue): \(word.text)⟩" } ?? word.text
    }.joined(separator: " ")
  }

  private static let allWhite = "⟨white: Es⟩ ⟨white: sind⟩ ⟨white: 2,5⟩ ⟨white: Stellen.⟩"
  private static let allHidden = "⟨hidden: Es⟩ ⟨hidden: sind⟩ ⟨hidden: 2,5⟩ ⟨hidden: Stellen.⟩"

  /// What a page draws, and its words with the reason why they are not seen.
  private static let pages: [(String, String)] = [
    (plain, "Es sind 2,5 Stellen."),
    ("1 g\n\(plain)", allWhite),
    ("0 0 1 rg 60 690 200 20 re f 1 g\n\(plain)", "Es sind 2,5 Stellen."),
    ("0.9 0.9 0.5 rg 60 690 200 20 re f 0.9 0.9 0.45 rg\n" + plain, allWhite),
    ("\(plain)0 g \(over) f\n", "Es sind ⟨redacted: 2,5⟩ ⟨redacted: Stellen.⟩"),
    ("\(plain)1 g \(over) f\n", "Es sind ⟨covered: 2,5⟩ ⟨covered: Stellen.⟩"),
    ("0 g \(over) f\n\(plain)", "Es sind ⟨redacted: 2,5⟩ ⟨redacted: Stellen.⟩"),
    ("0.8 g \(over) f 0 g\n\(plain)", "Es sind 2,5 Stellen."),
    ("\(plain)15 w 102 702 m 172 702 l S\n", "Es sind ⟨covered: 2,5⟩ ⟨covered: Stellen.⟩"),
    ("\(plain)1 w 105 703 m 158 703 l S\n", "Es sind ⟨struck: 2,5⟩ ⟨struck: Stellen.⟩"),
    ("\(plain)0 g 105 702.5 53 0.8 re f\n", "Es sind ⟨struck: 2,5⟩ ⟨struck: Stellen.⟩"),
    ("\(plain)1 w 102 698 m 165 698 l S\n", "Es sind 2,5 Stellen."),
    ("\(plain)1 w 20 703 m 500 703 l S\n", "Es sind 2,5 Stellen."),
    (
      plain + "q 70 0 0 15 102 695 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u{7F} EI Q\n",
      "Es sind ⟨covered: 2,5⟩ ⟨covered: Stellen.⟩"
    ),
    ("BT 3 Tr ET\n\(plain)", allHidden),
    ("q 0 0 50 50 re W n\n" + plain + "Q\n", allHidden),
    (TestPDF.text("Es sind 2,5 Stellen.", x: 70, y: 700, size: 1), allHidden),
    ("2 Tr 1 g\n\(plain)", "Es sind 2,5 Stellen."),
  ]

  @Test("What the page draws decides what is seen", arguments: pages)
  func decides(_ content: String, _ expected: String) throws {
    #expect(shown(try read(content)) == expected)
  }

  @Test func `A second layer of text that is not drawn is read apart from the first`() throws {
    let second =
      "BT 3 Tr /F0 10 Tf 1 0 0 1 70 700 Tm (Es sind 25 Stellen.) Tj ET\n"
    let words = try read(Self.plain + second)
    #expect(
      shown(words)
        == "Es sind 2,5 Stellen. ⟨hidden: Es⟩ ⟨hidden: sind⟩ ⟨hidden: 25⟩ ⟨hidden: Stellen.⟩")
  }

  @Test func `Text outside of the page's visible part is not read as seen`() throws {
    let content = Self.plain + TestPDF.text("Rand", x: 70, y: 60)
    let words = try read(content, entries: "/CropBox [0 100 595 842]")
    #expect(shown(words.filter { $0.invisibility == nil }) == "Es sind 2,5 Stellen.")
  }

  @Test(arguments: [("Redact", "redacted"), ("StrikeOut", "struck")])
  func `Notes that mark words count before they are applied`(note: String, reason: String) throws {
    let first = TestPDF(pages: [TestPDF.page("")]).firstExtra
    let words = try read(
      Self.plain, entries: "/Annots [\(first) 0 R]",
      extras: ["<< /Type /Annot /Subtype /\(note) /Rect [102 695 172 710] >>"])
    #expect(shown(words) == "Es sind ⟨\(reason): 2,5⟩ ⟨\(reason): Stellen.⟩")
  }

  @Test(arguments: ["/OFF [9 0 R]", "/AS [<< /Event /View /Category [/View] /OCGs [9 0 R] >>]"])
  func `Text on a layer that is off is kept apart`(setting: String) throws {
    let first = TestPDF(pages: [TestPDF.page("")]).firstExtra
    let setting = setting.replacing("9 0 R", with: "\(first) 0 R")
    let layer = "/OC /L BDC\n" + TestPDF.text("Entwurf", x: 70, y: 500) + "EMC\n"
    var pdf = TestPDF(pages: [TestPDF.page(Self.plain + layer)])
    pdf.pages[0].resources = "/Properties << /L \(first) 0 R >>"
    pdf.catalogEntries = "/OCProperties << /OCGs [\(first) 0 R] /D << \(setting) >> >>"
    pdf.extras = [
      "<< /Type /OCG /Name (Entwurf) /Usage << /View << /ViewState /OFF >> >> >>"
    ]
    let words = try Formats.read(pdf.bytes).pages.flatMap(\.lines).flatMap(\.words)
    #expect(shown(words) == "Es sind 2,5 Stellen. ⟨layer: Entwurf⟩")
  }

  @Test func `Recognised words of a scan are read, drawn or not`() throws {
    let scan = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u{7F} EI Q\n"
    #expect(shown(try read(scan + "BT 3 Tr ET\n" + Self.plain)) == "Es sind 2,5 Stellen.")
    #expect(shown(try read(Self.plain + scan)) == "Es sind 2,5 Stellen.")
  }
}
