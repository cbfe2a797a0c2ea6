import FoundationEssentials
import GermanText
import Testing

struct QuantityTests {
  @Test(
    "Ranges, bounds and approximations are read with their numbers",
    arguments: [
      ("8-10", "8", "10", false, nil), ("zwei bis drei", "2", "3", false, nil),
      ("4–6", "4", "6", false, nil), ("ca. 8-10", "8", "10", true, nil),
      ("mindestens zwei", "2", "2", false, Quantity.Bound.atLeast),
      ("bis zu sechs", "6", "6", false, .atMost), ("rund 2,5", "2.5", "2.5", true, nil),
      ("eine halbe", "0.5", "0.5", false, nil), ("zwei halbe", "1", "1", false, nil),
      ("1/2", "0.5", "0.5", false, nil), ("1½", "1.5", "1.5", false, nil),
      ("zwischen 3 und 6,5", "3", "6.5", false, nil), ("0.75", "0.75", "0.75", false, nil),
    ] as [(String, String, String, Bool, Quantity.Bound?)])
  func reads(text: String, low: String, high: String, approximate: Bool, bound: Quantity.Bound?) {
    let tokens = Tokenizer.tokens(of: text)
    let quantity = tokens.indices.lazy.compactMap { Quantity(tokens, at: $0) }.first
    #expect(quantity?.minimum == Decimal(string: low))
    #expect(quantity?.maximum == Decimal(string: high))
    #expect(quantity?.approximate == approximate)
    #expect(quantity?.bound == bound)
    #expect(quantity?.span.lowerBound == 0)
    #expect(quantity?.span.upperBound == tokens.count)
  }
}
