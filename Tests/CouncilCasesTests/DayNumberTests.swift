import Testing

@testable import CouncilCases

struct DayNumberTests {
  @Test(arguments: [("1970-01-01", 0), ("2000-03-01", 11_017), ("2024-02-29", 19_782)])
  func `Days are counted from 1970`(day: String, number: Int) {
    #expect(DayNumber.of(day) == number)
    #expect(DayNumber.iso(number) == day)
  }

  @Test(arguments: ["2024", "2024-02", "", "heute", "2024-13-01"])
  func `What is no day has no number`(text: String) {
    #expect(DayNumber.of(text) == nil)
  }

  @Test func `Every day of four centuries has its own number`() {
    for number in stride(from: 0, to: 146_097, by: 13) {
      #expect(DayNumber.of(DayNumber.iso(number)) == number)
    }
  }
}
