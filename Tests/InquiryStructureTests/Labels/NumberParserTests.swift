import Testing

@testable import InquiryStructure

struct NumberParserTests {
  @Test(arguments: [
    ("1. Wie", "1", 1, 0, true), ("1) Wie", "1", 1, 0, true), ("1 / Wie", "1", 1, 0, true),
    ("1.) Wie", "1", 1, 0, true), ("(2) Wie", "2", 2, 0, true), ("12: Wie", "12", 12, 0, true),
    ("1.Wie", "1", 1, 0, true), ("1.1. Wie", "1.1", 1, 1, true), ("3.12 Wie", "3.12", 3, 12, false),
    ("7a. Wie", "7a", 7, 1, true), ("7b) Wie", "7b", 7, 2, true), ("5 Wie", "5", 5, 0, false),
    ("a) Wie", "a", 1, 0, true), ("c.) Wie", "c", 3, 0, true), ("B. Wie", "B", 2, 0, true),
    ("B.1 Wie", "B.1", 2, 1, false), ("C. 1. Wie", "C.1", 3, 1, true),
    ("A  Wie", "A", 1, 0, false), ("IV. Wie", "IV", 4, 0, true), ("I. Wie", "I", 1, 0, true),
  ])
  func `Numbers are read as printed, with their place in the sequence`(
    text: String, printed: String, major: Int, minor: Int, isClosed: Bool
  ) throws {
    let result = try #require(NumberParser.parse(text[...]))
    #expect(result.number.printed == printed)
    #expect(result.number.major == major)
    #expect(result.number.minor == minor)
    #expect(result.isClosed == isClosed)
    #expect(result.rest == "Wie")
  }

  @Test(arguments: [
    ("1.", ItemNumber.Family.decimal), ("a)", .lowerLetter), ("A.", .upperLetter), ("II.", .roman),
    ("B.1", .upperLetter), ("7a.", .decimal), ("V.", .roman),
  ])
  func `Every number belongs to one family`(text: String, family: ItemNumber.Family) throws {
    let result = try #require(NumberParser.parse((text + " Wie")[...]))
    #expect(result.number.family == family)
  }

  @Test(arguments: [
    "1.154.000 €", "24.06.2015 war", "24.06. bis", "2013 wurde", "200. Sitzung", "0. Punkt",
    "1, 2", "3,5 Mio.", "3-mal", "1./2. Frage", "a Haus", "A und B", "Am Wehr", "z.B. so", "(siehe",
    "– Wie", "",
  ])
  func `Sums, dates, years, counts and words are no numbers`(text: String) {
    #expect(NumberParser.parse(text[...])?.number == nil)
  }
}
