import GermanText
import Testing

@testable import EntityExtraction

@Suite struct StaffingRatioTests {
  @Test(arguments: [
    "Es sind 360 Fälle je ⟦Vollzeitstelle⟧.", "Es sind 360 Fälle pro ⟦Stelle⟧.",
    "Es sind 0,45 ⟦VK⟧ / Bett.", "Es sind 3 ⟦VK⟧ pro Bett.", "Es sind 3 ⟦VK⟧ je 100 Betten.",
    "Es sind 100 Betten/⟦VK⟧.",
  ])
  func `A unit that something is measured against is one of a ratio`(marked: String) throws {
    let text = MarkedTokens(marked)
    let unit = try #require(StaffingUnit(text.tokens, at: text.span.upperBound - 1))
    #expect(StaffingRatio.isRatio(text.tokens, unit))
  }

  @Test(arguments: [
    "Es sind 3 ⟦VK⟧ pro Amt.", "Es sind 3 ⟦VK⟧ pro Jahr.", "Es sind 3 ⟦Stellen⟧ besetzt.",
    "A\t3 ⟦VZÄ⟧\npro familia\t2", "Es sind 3 ⟦VZÄ⟧ / 2 davon besetzt.",
  ])
  func `Positions an office, a year or beside a name are counted`(marked: String) throws {
    let text = MarkedTokens(marked)
    let unit = try #require(StaffingUnit(text.tokens, at: text.span.upperBound - 1))
    #expect(!StaffingRatio.isRatio(text.tokens, unit))
  }

  @Test(arguments: [
    ("Auf eine ⟦Vollzeitstelle⟧ kommen 60 Kinder.", true),
    ("Auf eine ⟦Stelle⟧ entfallen damit 60 Kinder.", true),
    ("Es sind 60 Kinder auf eine ⟦Stelle⟧.", true),
    ("Empfohlen ist eine ⟦Vollzeitstelle⟧ für 60 Kinder.", true),
    ("Empfohlen ist eine ⟦Vollzeitstelle⟧ für 60 betreute Kinder.", true),
    ("Es gibt je zwei ⟦Stellen⟧ im Amt.", true),
    ("Pro 2.000 – 3.000 Einwohner wird 1 ⟦VZÄ⟧ verlangt.", true),
    ("Verlangt wird pro 2.000 – 3.000 Einwohner 1 ⟦VZÄ⟧ dort.", true),
    ("Verlangt wird je angefangene 50 Plätze 1 ⟦VZÄ⟧ dort.", true),
    ("Auf 100 Kinder kommt eine ⟦Vollzeitstelle⟧ dort.", true),
    ("Das Haus mit 50 Plätzen hat 1 ⟦VZÄ⟧ dort.", false),
    ("Bewilligt ist eine ⟦Vollzeitstelle⟧ für die Beratung.", false),
    ("Bewilligt sind zwei ⟦Vollzeitstellen⟧ für 60 Kinder.", false),
    ("Bewilligt ist je eine ⟦Stelle⟧ im Amt.", false),
    ("Der Antrag zielt auf eine ⟦Stelle⟧ im Amt.", false),
  ])
  func `One position for so many of something is a key, not a count`(
    marked: String, isRatio: Bool
  ) throws {
    let text = MarkedTokens(marked)
    let unit = try #require(StaffingUnit(text.tokens, at: text.span.upperBound - 1))
    let quantity = try #require(
      StaffingPhrase.quantity(text.tokens, endingAt: unit.span.lowerBound - 1))
    #expect(StaffingRatio.isRatio(text.tokens, quantity, unit) == isRatio)
  }
}
