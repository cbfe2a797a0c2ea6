import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct AmountRateTests {
  @Test(arguments: [
    ("⟦500 €⟧ jährlich", "500 € jährlich", Amount.Unit.year),
    ("⟦500 €⟧ jährl. fällig", "500 € jährl.", .year), ("⟦500 €⟧ mtl.", "500 € mtl.", .month),
    ("⟦500 €⟧ wöchentlich", "500 € wöchentlich", .week), ("⟦500 €⟧ täglich", "500 € täglich", .day),
    ("⟦15 €⟧ stündlich", "15 € stündlich", .hour), ("⟦500 €⟧/Jahr", "500 €/Jahr", .year),
    ("⟦500 €⟧/a gesamt", "500 €/a", .year), ("⟦15 €⟧/h brutto", "15 €/h", .hour),
    ("⟦15 €⟧/Std. netto", "15 €/Std.", .hour), ("⟦500 €⟧ pro Jahr", "500 € pro Jahr", .year),
    ("⟦500 €⟧ je Kind und Monat", "500 € je Kind und Monat", .month),
    ("⟦500 €⟧ p. a. fällig", "500 € p. a.", .year), ("⟦500 €⟧ p.a.", "500 € p.a.", .year),
    ("⟦500 €⟧ im Monat", "500 € im Monat", .month), ("⟦500 €⟧ am Tag", "500 € am Tag", .day),
    ("⟦15 €⟧ brutto je Zeitstunde", "15 € brutto je Zeitstunde", .hour),
    ("monatlich ⟦400 Euro⟧", "monatlich 400 Euro", .month),
    ("alljährlich ⟦400 Euro⟧", "alljährlich 400 Euro", .year),
  ])
  func `The time that a sum is paid for stands before or after it`(
    marked: String, words: String, unit: Amount.Unit
  ) throws {
    let text = MarkedTokens(marked)
    let rate = try #require(AmountRate(text.tokens, around: text.span))
    #expect(rate.per == unit)
    #expect(text.words([rate.span]) == [words])
  }

  @Test(arguments: [
    "⟦500 €⟧ im Jahr 2014", "⟦500 €⟧ für Kinder", "⟦500 €⟧ je Kind", "⟦500 €⟧ pro Person und Fahrt",
    "⟦500 €⟧ in der Woche", "⟦500 €⟧ brutto", "zweimal jährlich ⟦500 €⟧", "2 x jährlich ⟦500 €⟧",
    "300 € jährlich ⟦500 €⟧", "⟦500 €⟧", "⟦500 €⟧ im jahr", "⟦500 €⟧ im Dezember",
  ])
  func `A sum that is paid once has no rate and keeps its words`(marked: String) throws {
    let text = MarkedTokens(marked)
    let rate = try #require(AmountRate(text.tokens, around: text.span))
    #expect(rate.per == nil)
    #expect(rate.span == text.span)
  }

  @Test(arguments: [
    "⟦9,50 €⟧/m²", "⟦9,50 €⟧/Fahrt", "⟦9,50 €⟧ pro Quadratmeter", "⟦0,35 €⟧ je kWh", "⟦2 €⟧ je kg",
    "⟦2 €⟧ pro Kilometer", "⟦80 €⟧ je Tonne",
  ])
  func `The price of a measure is no sum`(marked: String) {
    let text = MarkedTokens(marked)
    #expect(AmountRate(text.tokens, around: text.span) == nil)
  }
}
