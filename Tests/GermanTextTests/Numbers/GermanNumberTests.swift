import FoundationEssentials
import Testing

@testable import GermanText

struct GermanNumberTests {
  @Test(
    "Numbers are read in the German format",
    arguments: [
      ("1.154.000 Euro", "1154000", 0, 9), ("5.308,67", "5308.67", 2, 8), ("0,75", "0.75", 2, 4),
      ("0.75", "0.75", 2, 4), ("12.", "12", 0, 2), ("2016", "2016", 0, 4),
      ("3'400 Franken", "3400", 0, 5), ("2’750’000 Franken", "2750000", 0, 13),
      ("1'250,50", "1250.5", 2, 8), ("12'5", "12", 0, 2),
    ])
  func reads(text: String, value: String, decimals: Int, end: Int) {
    let number = GermanNumber(Array(text.utf8), at: 0)
    #expect(number.value == Decimal(string: value))
    #expect(number.decimals == decimals)
    #expect(number.end == end)
  }

  @Test(
    "Dates, sections and identifiers have no value",
    arguments: ["31.12.2015", "1.2.3", "12345678901234567890"])
  func others(text: String) {
    #expect(GermanNumber(Array(text.utf8), at: 0).value == nil)
  }
}
