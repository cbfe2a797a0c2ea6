import FoundationEssentials
import GermanText
import Testing

struct NumeralTests {
  @Test(
    "Digits, words and fractions are numbers; only articles are said to be articles",
    arguments: [
      ("0,75", "0.75", 1, false), ("zwei", "2", 1, false), ("eine", "1", 1, true),
      ("eine halbe", "0.5", 2, false), ("halben", "0.5", 1, false), ("1/2", "0.5", 3, false),
      ("eins", "1", 1, false),
    ])
  func reads(text: String, value: String, tokens: Int, isArticle: Bool) {
    let numeral = Numeral(Tokenizer.tokens(of: text), at: 0)
    #expect(numeral?.value == Decimal(string: value))
    #expect(numeral?.span == 0..<tokens)
    #expect(numeral?.isArticle == isArticle)
  }

  @Test("A paper's number is no fraction; a date and a word are no number")
  func others() {
    #expect(Numeral(Tokenizer.tokens(of: "3/20"), at: 0)?.value == 3)
    #expect(Numeral(Tokenizer.tokens(of: "31.12.2015"), at: 0) == nil)
    #expect(Numeral(Tokenizer.tokens(of: "Stadt"), at: 0) == nil)
    #expect(Numeral([], at: 0) == nil)
  }
}
