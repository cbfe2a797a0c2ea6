import FoundationEssentials
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct AmountNumberTests {
  @Test(arguments: [
    ("Es sind ⟦248.600⟧ €.", "248600", false), ("Es sind ⟦1.154.000,50⟧ €.", "1154000.5", false),
    ("Es sind ⟦zwei⟧ Euro.", "2", false), ("Es sind ⟦10 000⟧ €.", "10000", false),
    ("Es sind ⟦1 050⟧ €.", "1050", false), ("Es sind ⟦12 000,50⟧ €.", "12000.5", false),
    ("-⟦500⟧ €", "500", true), ("Saldo -⟦500⟧ €", "500", true), ("Saldo –⟦500⟧ €", "500", true),
    ("Saldo (⟦500⟧ €)", "500", false), ("Es sind ⟦rund 3,2⟧ Mio. €.", "3.2", false),
    ("Es sind ⟦7 bis 8⟧ €.", "7", false),
  ])
  func `The number of an amount is read with its groups and its sign`(
    marked: String, value: String, isNegative: Bool
  ) throws {
    let text = MarkedTokens(marked)
    let found = text.found(\.quantity.span, by: AmountNumber.init(_:at:))
    #expect(text.words(found.map(\.quantity.span)) == text.marked.spans)
    let number = try #require(found.first)
    #expect(number.minimum == Decimal(string: value))
    #expect(number.quantity.minimum == number.minimum)
    #expect(number.isNegative == isNegative)
    #expect(number.end == text.span.upperBound)
  }

  @Test(arguments: [
    "Drs. 3/⟦500⟧ €", "Es ist 1:⟦500⟧ €", "Nr. #⟦500⟧ €", "x⟦500⟧ €", "Es sind A-⟦500⟧ €",
    "12 ⟦500⟧ Euro", "3+⟦500⟧ €", "2*⟦500⟧ €",
  ])
  func `A number that goes on from another, or is glued to something, is none`(marked: String) {
    let text = MarkedTokens(marked)
    #expect(AmountNumber(text.tokens, at: text.first) == nil)
  }

  @Test(arguments: ["Euro", "-", "€", ""])
  func `Without a number there is none`(text: String) {
    #expect(AmountNumber(MarkedTokens(text).tokens, at: 0) == nil)
  }

  @Test(arguments: [
    ("⟦12 500⟧ Euro", 12_500, 12_500), ("betragen ⟦1 250 000⟧ €", 1_250_000, 1_250_000),
    ("betragen ⟦1'250⟧ €", 1_250, 1_250), ("betragen ⟦1’250’000⟧ €", 1_250_000, 1_250_000),
    ("kosten ⟦40-42.000⟧ €", 40_000, 42_000), ("kosten ⟦3 bis 4.500⟧ €", 3, 4_500),
    ("kosten ⟦400-4.000⟧ €", 400, 4_000), ("kosten ⟦40-45⟧ €", 40, 45),
  ])
  func `A number is taken whole, with the thousands that are said once`(
    marked: String, minimum: Int, maximum: Int
  ) throws {
    let text = MarkedTokens(marked)
    let number = try #require(AmountNumber(text.tokens, at: text.first))
    #expect(number.minimum == Decimal(minimum))
    #expect(number.quantity.maximum == Decimal(maximum))
    #expect(text.words([number.quantity.span]) == text.marked.spans)
  }

  @Test func `After a noun, whose number the first may be, two numbers stay two`() throws {
    let text = MarkedTokens("Anlage 12 500 Euro")
    let number = try #require(AmountNumber(text.tokens, at: 1))
    #expect(number.minimum == 12)
    #expect(number.end == 2)
  }
}
