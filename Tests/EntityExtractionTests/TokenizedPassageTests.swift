import CouncilModel
import FoundationEssentials
import GermanText
import Testing
import TextMatching

@testable import EntityExtraction

@Suite struct TokenizedPassageTests {
  private let passage = TokenizedPassage(
    Passage("Die Öfen sind alt. Der Rat tagt.\nNiemand kommt."))

  @Test func `Sentences cover all tokens, one after the other`() {
    #expect(passage.sentences.first?.lowerBound == 0)
    #expect(passage.sentences.last?.upperBound == passage.tokens.count)
    for (left, right) in zip(passage.sentences, passage.sentences.dropFirst()) {
      #expect(left.upperBound == right.lowerBound)
    }
  }

  @Test func `Every token stands in its sentence`() {
    for index in passage.tokens.indices {
      #expect(passage.sentence(at: index).contains(index))
    }
    #expect(passage.text(passage.sentence(at: 6)) == "Der Rat tagt.")
  }

  @Test(arguments: [-1, 99])
  func `A position outside of the text belongs to all of it`(index: Int) {
    #expect(passage.sentence(at: index) == passage.tokens.indices)
  }

  @Test(arguments: [
    (0..<2, "Die Öfen"), (1..<2, "Öfen"), (3..<5, "alt."), (7..<11, "tagt.\nNiemand kommt"),
  ])
  func `Words come as printed, with what stands between them`(range: Range<Int>, words: String) {
    #expect(passage.text(range) == words)
  }

  @Test(arguments: [("rat", true), ("öfen", true), ("stelle", false)])
  func `A no about a word is certain`(word: String, might: Bool) {
    #expect(passage.mightContain(WordSet([word])) == might)
  }

  @Test func `A passage without text has no tokens and no sentences`() {
    let empty = TokenizedPassage(Passage(""))
    #expect(empty.tokens.isEmpty)
    #expect(empty.sentence(at: 0).isEmpty)
  }
}
