import Testing
import TextMatching

@Suite struct WhiteSpaceTests {
  @Test(
    arguments: [
      ("  Amt \n für\tSoziales ", "Amt für Soziales"), ("", ""), (" \r\n ", ""),
      ("2,5\u{A0}Stellen", "2,5 Stellen"), ("Büro\u{2009}am\u{202F}Markt", "Büro am Markt"),
      ("„Ämter“ – „Büros“", "„Ämter“ – „Büros“"),
      ("Zeile\u{2028}Absatz\u{2029}Ende", "Zeile Absatz Ende"),
      ("a\u{3000}b\u{1680}c\u{205F}d", "a b c d"),
      ("nicht\u{200B}getrennt", "nicht\u{200B}getrennt"),
    ])
  func `White space of any kind becomes one space`(text: String, collapsed: String) {
    #expect(text.collapsedWhiteSpace == collapsed)
    #expect(text[...].collapsedWhiteSpace == collapsed)
  }

  @Test func `It is what the standard library takes for white space`() {
    for value in UInt32(1)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      let expected = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.collapsedWhiteSpace == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    arguments: [
      ("Amt", false), ("Größe", false), ("a\tb", true), ("a\nb", true), ("a\u{2028}b", true),
      ("a\u{85}b", true), ("", false),
    ])
  func `A line's end is never overlooked`(text: String, might: Bool) {
    #expect(text.mightHoldLineEnd == might)
  }
}
