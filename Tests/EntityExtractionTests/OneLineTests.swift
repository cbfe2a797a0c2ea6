import Testing

@testable import EntityExtraction

@Suite struct OneLineTests {
  @Test(arguments: [
    ("Amt für\nBau", "Amt für Bau"), ("  a \t b  ", "a b"), ("§\u{A0}9", "§ 9"), ("a\r\nb", "a b"),
    ("a", "a"), (" \n ", ""), ("", ""),
  ])
  func `White space of any kind becomes one space`(text: String, line: String) {
    #expect(text.onOneLine == line)
  }
}
