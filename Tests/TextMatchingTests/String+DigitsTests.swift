import Testing
import TextMatching

@Suite struct DigitsTests {
  @Test(arguments: [
    "", "1", "123", "12a", "a12", "1,5", "٣", "1٣", "½", "00012", "9 9", "-1", "²", "１２",
  ])
  func `Digits are those of ASCII, as the standard library counts them`(text: String) {
    let expected = text.prefix { $0.isASCII && $0.isNumber }
    #expect(text.leadingASCIIDigits == expected.count)
    #expect(text.isASCIIDigits == text.allSatisfy { $0.isASCII && $0.isNumber })
  }
}
