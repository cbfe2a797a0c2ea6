import CouncilModel
import FoundationEssentials
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct StaffingEndsTests {
  @Test(arguments: [
    ("2 bis 3", "2.5", "2", "3"), ("2 bis 3", "1.25", "1", "1.5"),
    ("3-5", "0.1026", "0.077", "0.1283"),
    ("0,5 bis 0,75", "1.25", "1", "1.5"),
  ])
  func `Both ends keep the proportion of the numbers as printed`(
    text: String, middle: String, low: String, high: String
  ) throws {
    var staffing = Staffing(fullTimeEquivalents: try #require(Decimal(string: middle)))
    staffing.takeEnds(of: try #require(Quantity(MarkedTokens(text).tokens, at: 0)))
    #expect(staffing.fullTimeEquivalentsMin == Decimal(string: low))
    #expect(staffing.fullTimeEquivalentsMax == Decimal(string: high))
  }

  @Test func `A single number has no ends`() throws {
    var staffing = Staffing(fullTimeEquivalents: 2)
    staffing.takeEnds(of: try #require(Quantity(MarkedTokens("2").tokens, at: 0)))
    #expect(staffing == Staffing(fullTimeEquivalents: 2))
  }
}
