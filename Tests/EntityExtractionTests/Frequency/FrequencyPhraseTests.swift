import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct FrequencyPhraseTests {
  @Test(arguments: [
    ("Der Plan wird ⟦jährlich⟧ geprüft.", "1/1 year", FrequencyPhrase.Shape.adverb),
    ("Die ⟦jährliche⟧ Kontrolle steht an.", "1/1 year", .adjective),
    ("Die ⟦12-jährliche⟧ Überprüfung steht an.", "1/12 year", .adjective),
    ("Gefegt wird ⟦wöchentlich zweimal⟧.", "2/1 week", .complete),
    ("Gefegt wird ⟦zweimal wöchentlich⟧.", "2/1 week", .complete),
    ("Er tagt ⟦alle zwei Monate⟧.", "1/2 month", .complete),
    ("Er tagt ⟦im zweijährigen Turnus⟧.", "1/2 year", .complete),
    ("Er tagt ⟦jedes Jahr⟧.", "1/1 year", .adverb),
    ("Er tagt ⟦bei Bedarf⟧.", "irregular", .complete),
    ("Er tagt ⟦mindestens alle zwei Jahre⟧.", "≥1/2 year", .complete),
    ("Er tagt ⟦jeden ersten Montag im Monat⟧.", "1/1 month monday#1", .complete),
    ("Er tagt ⟦jährlich mindestens zweimal⟧.", "≥2/1 year", .complete),
  ])
  func `The longest phrase at a token is taken, with its tie to the sentence`(
    marked: String, notation: String, shape: FrequencyPhrase.Shape
  ) throws {
    let text = MarkedTokens(marked)
    let hasPeriods = FrequencyPhrase.hasPeriods(text.tokens)
    let phrases = text.found(\.span) {
      FrequencyPhrase.find($0, at: $1, hasPeriods: hasPeriods)
    }
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    let first = try #require(phrases.first)
    #expect(first.frequency.notation == notation)
    #expect(first.shape == shape)
    // The quick checks change nothing.
    #expect(text.found(\.span, by: FrequencyPhrase.found).map(\.span) == phrases.map(\.span))
  }

  @Test(arguments: [
    ("Der Rat tagt alle zwei Wochen.", true), ("Der Rat tagt jährlich.", true),
    ("Ein Quartal lang war zu.", true), ("Der Rat tagt bei Bedarf.", false),
    ("Der Rat tagt im Turnus.", false), ("", false),
  ])
  func `A passage has periods where a word is one or is made with one`(text: String, has: Bool) {
    #expect(FrequencyPhrase.hasPeriods(MarkedTokens(text).tokens) == has)
  }

  @Test(arguments: [
    "Der Rat hat beraten.", "Die Halle ist offen.", "Der Jahresabschluss liegt vor.",
    "Zwei Vereine haben sich gemeldet.", "Im Rathaus brennt Licht.", "Alle Kinder spielen.",
  ])
  func `Plain prose says nothing of how often`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: FrequencyPhrase.found).map(\.span)) == [])
  }

  @Test func `Nothing stands outside of the text`() {
    #expect(FrequencyPhrase.find([], at: 0, hasPeriods: true) == nil)
    #expect(FrequencyPhrase.find(MarkedTokens("jährlich").tokens, at: 7, hasPeriods: true) == nil)
  }
}
