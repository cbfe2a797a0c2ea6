import Testing
import TextMatching

@Suite struct CharactersTests {
  static let texts = [
    "", "a", "Z", "@[`{", "/:", "0", "9", "Abs. 3", "– ab", "– 3", "½", "é", "ä3", "3ä", "…", "²",
    "5\u{308}", "a\u{308}", "-.,", "٣", "ß", "\r\n",
  ]

  @Test(arguments: texts)
  func `Numbers and letters are those of the standard library`(text: String) {
    #expect(text.containsNumber == text.contains(where: \.isNumber))
    #expect(text.containsLetter == text.contains(where: \.isLetter))
    #expect(text[...].containsNumber == text.contains(where: \.isNumber))
    #expect(text[...].containsLetter == text.contains(where: \.isLetter))
  }
}
