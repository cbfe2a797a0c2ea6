import Testing

@testable import DocumentFormats

struct PhysicalLineTests {
  private func lines(_ text: String) -> [[String]] {
    PhysicalLine.pages(of: text).map { $0.map { String(Substring($0.content)) } }
  }

  @Test(
    arguments: [
      "eins\nzwei", "eins\r\nzwei", "eins\rzwei", "eins\u{85}zwei", "eins\u{2028}zwei",
      "eins\u{2029}zwei", "eins\u{0B}zwei",
    ])
  func `Every line break ends a line`(text: String) {
    #expect(lines(text) == [["eins", "zwei"]])
  }

  @Test func `Characters whose bytes resemble a break's are none`() {
    #expect(lines("Ä – „ja“ … 5 € § ½") == [["Ä – „ja“ … 5 € § ½"]])
  }

  @Test func `A form feed ends a page, and a page of nothing at the end is none`() {
    #expect(lines("eins\n\u{0C}zwei\r\n\u{0C}\n") == [["eins", ""], ["zwei", ""]])
    #expect(lines("\u{0C}") == [[""]])
    #expect(lines("") == [[""]])
  }

  @Test func `Tabs count to the next column of four`() {
    let pages = PhysicalLine.pages(of: "  a\n\tb\n  \tc\nd")
    #expect(pages.map { $0.map(\.indentation) } == [[2, 4, 4, 0]])
  }
}
