import Testing
import TextMatching

@Suite struct StringSlicesTests {
  @Test(
    arguments: [
      ("Träger", 0..<3, "Tr\u{FFFD}"), ("Träger", 0..<4, "Trä"),
      ("Träger", 4..<7, "ger"), ("Träger", 4..<99, "ger"), ("Träger", -3..<2, "Tr"),
      ("Träger", 9..<12, ""), ("", 0..<4, ""), ("Amt", 1..<1, ""),
    ])
  func `A slice is what stands at its bytes, as far as anything does`(
    text: String, range: Range<Int>, slice: String
  ) {
    #expect(text.slice(ofBytes: range) == slice)
  }

  @Test(arguments: [
    ("Straße", 5, "Stra\u{FFFD}"), ("Straße", 6, "Straß"), ("ab", 9, "ab"), ("", 1, ""),
  ])
  func `A prefix is the first bytes`(text: String, count: Int, prefix: String) {
    #expect(text.prefix(ofBytes: count) == prefix)
  }

  @Test(
    arguments: [
      ("Amt für Soziales", 0, 0), ("Amt für Soziales", 1, 4), ("Amt für Soziales", 4, 4),
      ("Amt für Soziales", 5, 9), ("Amt für Soziales", 12, 17), ("Amt\tfür", 2, 4), ("", 0, 0),
      ("", 5, 0), ("Amt", 99, 3),
    ])
  func `Words begin after white space`(text: String, offset: Int, start: Int) {
    #expect(text.wordStart(atOrAfter: offset) == start)
  }

  @Test(
    arguments: [
      ("Amt für Soziales", 5, 0, 3), ("Amt für Soziales", 3, 0, 3), ("Amt für Soziales", 2, 0, nil),
      ("Amt für Soziales", 7, 3, nil), ("Amt für Soziales", 17, 0, 17),
      ("Amt für Soziales", 40, 0, 17), ("", 3, 0, 0),
    ] as [(String, Int, Int, Int?)])
  func `Words end before white space, or at the text's end`(
    text: String, offset: Int, least: Int, end: Int?
  ) {
    #expect(text.wordEnd(atOrBefore: offset, notBefore: least) == end)
  }

  @Test(arguments: [("äöü", 0, 0), ("äöü", 1, 2), ("äöü", 2, 2), ("a€b", 2, 4), ("ä", 7, 2)])
  func `Characters begin where no byte goes on with one`(text: String, offset: Int, start: Int) {
    #expect(text.characterStart(atOrAfter: offset) == start)
  }

  @Test(
    arguments: [
      ("", true, false, true), ("17", true, true, false), ("1a", false, true, false),
      ("amt", false, false, true), ("Amt", false, false, false), ("ämter", false, false, false),
      ("٣", false, false, false), ("a-b", false, false, false),
    ])
  func `Digits and small letters are those of ASCII`(
    text: String, allDigits: Bool, anyDigit: Bool, allSmall: Bool
  ) {
    #expect(text.isASCIIDigits == allDigits)
    #expect(text.containsASCIIDigit == anyDigit)
    #expect(text.isAllSmallASCIILetters == allSmall)
  }

  @Test func `Bytes are what Unicode says of their characters`() {
    for byte in UInt8.min...UInt8.max {
      let character = Character(Unicode.Scalar(byte))
      #expect(byte.isASCIIDigit == (character.isASCII && character.isNumber), "\(byte)")
      #expect(
        byte.isSmallASCIILetter
          == (character.isASCII && character.isLetter && character.isLowercase),
        "\(byte)")
    }
  }
}
