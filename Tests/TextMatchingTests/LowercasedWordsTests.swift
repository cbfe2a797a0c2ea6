import Testing

@testable import TextMatching

struct LowercasedWordsTests {
  @Test(arguments: [
    ("Die (VZÄ)-Stelle", ["die", "vzä", "stelle"]),
    ("Öffnungszeiten: 9–15 Uhr", ["öffnungszeiten", "uhr"]),
    ("A\u{308}mter und Ämter", ["a\u{308}mter", "und", "ämter"]),
    ("ẞ wie in STRAẞE", ["ß", "wie", "in", "straße"]),
    (" –  ", []),
    ("", []),
  ])
  func `Words are letters in a row, in small letters`(text: String, words: [String]) {
    #expect(Array(LowercasedWords(text)) == words)
  }

  @Test func `CharacterTable that are kept stay inside of words`() {
    #expect(
      Array(LowercasedWords("ggf. 12 z.B.", keeping: ".0123456789")) == ["ggf.", "12", "z.b."])
  }

  @Test(arguments: [("Jahr,", "jahr"), ("(Halbjahr)", "halbjahr"), ("12.", "")])
  func `Letters alone are left of a word`(word: String, letters: String) {
    #expect(word.lowercasedLetters == letters)
  }
}
