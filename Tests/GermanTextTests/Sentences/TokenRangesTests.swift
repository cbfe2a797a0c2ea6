import GermanText
import Testing

/// Sentences as ranges of tokens.
@Suite struct TokenRangesTests {
  @Test(
    arguments: [
      ("Das ist so. Der Rat tagt.", 2), ("Es sind ca. 5 Stellen.", 1),
      ("Nach § 4 Abs. 2 gilt das.", 1), ("Am 3. Mai tagt er.", 1), ("Seit 2016. Danach nicht.", 2),
      ("Ja? Nein! Doch.", 3), ("z. B. hier", 1), ("", 0), ("Ja.\nca.\nDie Stadt", 2),
      ("Stand 2.\nTräger", 2), ("vgl.\nanbei", 1), ("a.b.c", 1), ("… und so weiter.) Ja", 2),
    ])
  func `Sentences end at full stops, not at those of abbreviations, days and numbers`(
    text: String, count: Int
  ) {
    let tokens = Tokenizer.tokens(of: text)
    let sentences = GermanSentences.ranges(of: tokens)
    #expect(sentences.count == count)
    #expect(sentences.flatMap { $0 } == Array(tokens.indices))
  }

  @Test func `Text without full stops is cut, without gaps`() {
    let tokens = Tokenizer.tokens(of: String(repeating: "Wort ", count: 2000))
    let sentences = GermanSentences.ranges(of: tokens)
    #expect(sentences.count > 1)
    #expect(sentences.flatMap { $0 } == Array(tokens.indices))
  }
}
