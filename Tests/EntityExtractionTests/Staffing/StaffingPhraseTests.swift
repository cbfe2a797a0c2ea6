import FoundationEssentials
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct StaffingPhraseTests {
  @Test(arguments: [
    ("Es sind ⟦2,5 VZÄ⟧ besetzt.", "2.5", true), ("Es sind ⟦drei Stellen⟧ besetzt.", "3", false),
    ("Es sind ⟦drei neue zusätzliche Stellen⟧ besetzt.", "3", false),
    ("Es sind ⟦zwei 0,75 VZW-Stellen⟧ besetzt.", "1.5", true),
    ("Es sind ⟦2 x 0,5 VZÄ⟧ besetzt.", "1", true),
    ("Es sind ⟦2 halbe Stellen⟧ besetzt.", "1", false),
    ("Es ist ⟦eine halbe Stelle⟧ frei.", "0.5", false),
    ("Es ist ⟦eine volle Stelle⟧ frei.", "1", true),
    ("Es ist ⟦eine 50 %-Stelle⟧ frei.", "0.5", true),
    ("Es ist ⟦eine 75-prozentige Stelle⟧ frei.", "0.75", true),
    ("Es sind ⟦zwei 50-Prozent-Stellen⟧ frei.", "1", true),
    ("Es ist ⟦eine Viertelstelle⟧ frei.", "0.25", true),
    ("Es ist ⟦eine Stelle mit 19,5 Wochenstunden⟧ frei.", "0.5", true),
    ("Es ist ⟦eine Stelle (19,5 h)⟧ frei.", "0.5", true),
    ("Es ist ⟦eine Stelle mit 50 %⟧ frei.", "0.5", true),
    ("Es sind ⟦zwei Stellen im Umfang von je 0,5⟧ frei.", "1", true),
    ("Der ⟦Beschäftigungsumfang von 60 Prozent⟧ reicht.", "0.6", true),
    ("Der ⟦Vollzeitwert beträgt insgesamt 0,85⟧ im Jahr.", "0.85", true),
    ("⟦Stellenanteil: 0,5⟧", "0.5", true), ("⟦Vollzeitstellen: 2,5⟧", "2.5", true),
    ("Es sind ⟦mindestens zwei bis drei VZÄ⟧ nötig.", "2.5", true),
    ("Es sind ⟦rund 120 Stellen⟧ frei.", "120", false),
  ])
  func `A quantity and its unit make a phrase with its value in full-time equivalents`(
    marked: String, value: String, isMeasured: Bool
  ) throws {
    let text = MarkedTokens(marked)
    let phrases = Self.phrases(text)
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    let phrase = try #require(phrases.first)
    #expect(phrase.value == Decimal(string: value))
    #expect(phrase.isMeasured == isMeasured)
    #expect(!phrase.isRepaired)
  }

  @Test(arguments: [
    "Die Stelle ist frei.", "Rund 10 % der Stellen sind frei.", "Es sind 360 Fälle je Stelle.",
    "Es gibt eine Teilzeitstelle.", "Der Vollzeitwert ist bekannt.", "Es sind 500.000 VZÄ.",
    "Im Jahr 2020 12 Stellen", "Es sind 50 % VZÄ.", "Die VZÄ sind bekannt.",
    "Der Vollzeitwert beträgt 40 Stunden.", "Eine Vollzeitstelle für 60 Kinder ist üblich.",
  ])
  func `Without a quantity of its own a unit makes none`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(Self.phrases(text).map(\.span)) == [])
  }

  @Test func `Hours that stand where the count belongs are repaired`() throws {
    let text = MarkedTokens("mit ⟦einer 40 Vollzeitstelle (40 h)⟧ tätig")
    let phrase = try #require(Self.phrases(text).first)
    #expect(text.words([phrase.span]) == text.marked.spans)
    #expect(phrase.isRepaired)
    #expect(phrase.value == 1)
    #expect(phrase.weeklyHours == 40)
  }

  @Test(arguments: [("2,5", 0, "2.5"), ("zwei bis drei", 2, "2"), ("rund 2,5", 1, "2.5")])
  func `The longest quantity that ends at a token is taken`(
    text: String, end: Int, minimum: String
  ) throws {
    let quantity = try #require(StaffingPhrase.quantity(MarkedTokens(text).tokens, endingAt: end))
    #expect(quantity.minimum == Decimal(string: minimum))
    #expect(quantity.span.lowerBound == 0)
  }

  @Test func `No quantity ends before the text or at a word`() {
    #expect(StaffingPhrase.quantity([], endingAt: -1) == nil)
    #expect(StaffingPhrase.quantity(MarkedTokens("Stelle").tokens, endingAt: 0) == nil)
  }

  private static func phrases(_ text: MarkedTokens) -> [StaffingPhrase] {
    text.tokens.indices.compactMap { index in
      StaffingUnit(text.tokens, at: index).flatMap { StaffingPhrase(text.tokens, $0) }
    }
  }
}
