import GermanText
import Testing

@Suite struct CharactersTests {
  static let texts = [
    "", "a", "Z", "@[`{", "/:", "0", "9", "Abs. 3", "– ab", "– 3", "½", "é", "ä3", "3ä", "…", "²",
    "5\u{308}", "a\u{308}", "-.,", "٣", "ß", "\r\n",
  ]

  @Test(arguments: texts)
  func `Numbers and letters are those of the standard library`(text: String) {
    #expect(text.holdsNumber == text.contains(where: \.isNumber))
    #expect(text.holdsLetter == text.contains(where: \.isLetter))
    #expect(text[...].holdsNumber == text.contains(where: \.isNumber))
    #expect(text[...].holdsLetter == text.contains(where: \.isLetter))
  }
}
