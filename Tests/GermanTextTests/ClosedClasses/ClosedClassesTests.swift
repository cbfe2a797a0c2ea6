import Testing

@testable import GermanText

/// Closed classes are German's, whole, and each word stands in them once.
@Suite struct ClosedClassesTests {
  @Test(
    arguments: [
      ("articles", Determiners.articles), ("determiners", Determiners.all),
      ("oblique articles", Determiners.oblique), ("prepositions", Prepositions.leading),
      ("common prepositions", Prepositions.common), ("places", Prepositions.places),
      ("interrogatives", Interrogatives.all), ("present", Auxiliaries.present),
      ("past", Auxiliaries.past), ("months", Months.names), ("joining", Conjunctions.joining),
      ("relative pronouns", Pronouns.relative),
    ])
  func `Every word stands once, in small letters`(name: String, words: [String]) {
    #expect(Set(words).count == words.count, "\(name)")
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty }, "\(name)")
  }

  @Test(arguments: ["der", "einem", "kein", "dieser", "alle", "mehrere", "unsere", "drei"])
  func `Determiners stand before nouns`(word: String) {
    #expect(Determiners.contains(word))
  }

  @Test(arguments: ["für", "haus", "", "Der", "sechs"])
  func `Other words are no determiners`(word: String) {
    #expect(!Determiners.contains(word))
  }

  @Test(arguments: ["wie", "welchem", "wozu", "inwieweit", "wessen", "wieviele", "wovor"])
  func `Interrogatives ask`(word: String) {
    #expect(Interrogatives.contains(word))
  }

  @Test(arguments: ["dass", "damit", "ob", "Wie", "wieder", ""])
  func `Other words do not`(word: String) {
    #expect(!Interrogatives.contains(word))
  }

  @Test(
    arguments: [
      "hierzu", "im", "die", "wann", "ist", "gibt", "wir", "sofern", "aufgrund", "insgesamt",
      "welchen", "unter",
    ])
  func `Sentences begin with words that are no nouns`(word: String) {
    #expect(SentenceOpeners.contains(word))
    let token = Tokenizer.tokens(of: word.prefix(1).uppercased() + word.dropFirst())[0]
    #expect(SentenceOpeners.contains(token))
  }

  @Test(arguments: ["träger", "stadt", "lindeland", "netzwerktreffen", ""])
  func `Nouns are no openers`(word: String) {
    #expect(!SentenceOpeners.contains(word))
  }

  @Test(
    arguments: [
      ("Mai", true), ("Halbjahr", true), ("Quartal,", true), ("Dez.", true), ("Jänner", true),
      ("Träger", false), ("5", false), ("", false),
    ])
  func `Some nouns follow ordinals only`(word: String, follows: Bool) {
    #expect(GermanOrdinals.follow(word[...]) == follows)
  }

  @Test(
    arguments: [
      ("das", true), ("Am", true), ("zum", true), ("jedes", true), ("sind", false), ("", false),
    ])
  func `Articles say that a number is an ordinal`(word: String, leads: Bool) {
    #expect(GermanOrdinals.isLed(by: word[...]) == leads)
  }
}
