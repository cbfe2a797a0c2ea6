import FoundationEssentials
import Testing

@testable import CouncilModel

@Suite struct DecimalDivisionTests {
  @Test(arguments: [
    ("19.5", "39", "0.5"), ("30", "39", "0.7692"), ("4", "39", "0.1026"), ("52", "3", "17.3333"),
    ("2", "3", "0.6667"), ("1", "8", "0.125"), ("1", "16", "0.0625"), ("1", "32", "0.0313"),
    ("7.5", "2.5", "3"), ("100", "400", "0.25"), ("1", "12", "0.0833"), ("0.5", "1", "0.5"),
    ("0.00005", "1", "0.0001"), ("0.00004", "1", "0"), ("1000000", "7", "142857.1429"),
    ("52", "401", "0.1297"),
  ])
  func `A quotient is rounded half up to four places`(left: String, right: String, quotient: String)
    throws
  {
    let (dividend, divisor) = try (
      #require(Decimal(string: left)), #require(Decimal(string: right))
    )
    #expect(dividend.divided(by: divisor, places: 4) == Decimal(string: quotient))
  }

  @Test func `The fast way for small whole numbers agrees with the general one`() {
    for dividend in stride(from: 1, through: 400, by: 7) {
      for divisor in stride(from: 1, through: 400, by: 11) {
        let fast = Decimal(dividend).divided(by: Decimal(divisor), places: 4)
        // A number of this size has no fast way.
        let slow = (Decimal(dividend) * 1000).divided(by: Decimal(divisor) * 1000, places: 4)
        #expect(fast == slow, "\(dividend) / \(divisor)")
      }
    }
  }
}
