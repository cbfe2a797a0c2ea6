import Testing

@testable import InquiryStructure

struct ItemNumberTests {
  private func number(_ text: String) throws -> ItemNumber {
    try #require(NumberParser.parse((text + " Wie")[...])).number
  }

  @Test(arguments: [
    ("1.", "2.", 0), ("1.", "4.", 2), ("1.", "1.1", 0), ("1.2", "2.", 0), ("1.2", "2.1", 0),
    ("7a.", "7b.", 0), ("7a.", "7d.", 2), ("a)", "b)", 0), ("1.", "2.3", 2), ("I.", "III.", 1),
    ("2.", "1.", nil), ("2.", "2.", nil), ("2.2", "2.1", nil), ("1.", "b)", nil),
  ])
  func `A gap is the count of missing numbers`(first: String, second: String, gap: Int?) throws {
    let (first, second) = (try number(first), try number(second))
    #expect(second.gap(after: first) == gap)
    #expect(second.follows(first) == (gap == 0))
  }

  @Test(arguments: [
    ("1.", true), ("a)", true), ("1.1", true), ("A.", true), ("I.", true), ("2.", false),
    ("1.2", false), ("b)", false),
  ])
  func `A sequence begins with its first number`(text: String, isFirst: Bool) throws {
    #expect(try number(text).isFirst == isFirst)
  }
}
