import Testing
import TextMatching

struct WordSetTests {
  private static let words: WordSet = ["", "an", "für", "träger", "quartiersmanagement"]

  @Test("Its words are in it", arguments: ["", "an", "für", "träger", "quartiersmanagement"])
  func holds(word: String) {
    #expect(Self.words.contains(word))
  }

  @Test("No others are", arguments: ["a", "ab", "fur", "trager", "Träger", "quartiersmanagements"])
  func others(word: String) {
    #expect(!Self.words.contains(word))
  }

  @Test("A large set holds all of its words and nothing else; an empty one nothing")
  func large() {
    let words = (0..<5000).map { "wort\($0)" }
    let set = WordSet(words)
    #expect(words.allSatisfy(set.contains))
    #expect(!set.contains("wort5000"))
    #expect(!WordSet([String]()).contains(""))
    #expect(!WordSet([String]()).contains("wort"))
  }
}
