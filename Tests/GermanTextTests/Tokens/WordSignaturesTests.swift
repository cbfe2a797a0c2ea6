import Testing
import TextMatching

@testable import GermanText

struct WordSignaturesTests {
  @Test func `A word that stands in a text is never said to be missing`() {
    let tokens = OfficialPassages.all.flatMap { Tokenizer.tokens(of: $0) }
    let signatures = WordSignatures(tokens)
    let words = tokens.filter { $0.kind == .word }.map(\.folded)
    #expect(!words.isEmpty)
    #expect(words.allSatisfy { signatures.mightContain(WordSet([$0])) })
  }

  @Test func `Most words that do not stand there are said to be missing`() {
    let signatures = WordSignatures(Tokenizer.tokens(of: "Die Stelle ist besetzt."))
    let others = ["haushalt", "quartier", "jugendamt", "verein", "monatlich", "träger", "brücke"]
    #expect(others.filter { signatures.mightContain(WordSet([$0])) }.count <= 1)
    #expect(!signatures.mightContain([]))
  }
}
