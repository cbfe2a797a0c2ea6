import Testing

@testable import InquiryStructure

struct NumberListTests {
  @Test(arguments: [
    ("1., 2., 4., 5. und 6.: Ja", ["1", "2", "4", "5", "6"], ": Ja"),
    ("4. und 5.:", ["4", "5"], ":"),
    ("1 bis 3 lauten", ["1", "2", "3"], "lauten"),
    ("3-6 werden", ["3", "4", "5", "6"], "werden"),
    ("2. / 3. Ja", ["2", "3"], "Ja"),
    ("1 – 2, 5 sowie 7:", ["1", "2", "5", "7"], ":"),
    ("a) und b)", ["a", "b"], ""),
    ("A–C:", ["A", "B", "C"], ":"),
    ("7a & 7b", ["7a", "7b"], ""),
    ("2. und die Kosten", ["2"], "und die Kosten"),
    ("8", ["8"], ""), ("1.1 bis 1.3:", ["1.1", "1.2", "1.3"], ":"),
    ("7a - 7c", ["7a", "7b", "7c"], ""), ("B.1–B.2", ["B.1", "B.2"], ""),
  ])
  func `Lists and ranges of numbers are read to their end`(
    text: String, numbers: [String], rest: String
  ) throws {
    let list = try #require(NumberList.parse(text[...]))
    #expect(list.numbers.map(\.printed) == numbers)
    #expect(list.rest == rest)
  }

  @Test(arguments: [("1. und 2.", true), ("1. und 2", false), ("a)", true), ("3", false)])
  func `A list is closed where its last number is`(text: String, isClosed: Bool) {
    #expect(NumberList.parse(text[...])?.isClosed == isClosed)
  }

  @Test(arguments: ["Wie", "und 2", "5 bis 3", "1 bis b", "1.3 bis 1.1", "1.1 bis 2.2", "€ 5", ""])
  func `Words and ranges that lead nowhere are no list`(text: String) {
    #expect(NumberList.parse(text[...])?.numbers == nil)
  }
}
