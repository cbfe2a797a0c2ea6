import Testing
import TextMatching

@testable import GermanText

@Suite struct MonthsTests {
  @Test(
    arguments: [
      ("januar", 1), ("jänner", 1), ("jan", 1), ("märz", 3), ("mär", 3), ("sept", 9), ("sep", 9),
      ("dezember", 12), ("dez", 12),
    ])
  func `Names and what is short for them have a number`(name: String, number: Int) {
    #expect(Months.numbers[name] == number)
    #expect(GermanDate.isMonth(name))
  }

  @Test func `The names stand in the year's order`() {
    #expect(Months.names.map { Months.numbers[$0] } == Array(1...12))
  }

  @Test(arguments: ["", "monat", "Mai", "winter"])
  func `Other words are no months`(word: String) {
    #expect(Months.numbers[word] == nil)
  }
}
