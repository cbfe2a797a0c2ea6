import Testing
import TextMatching

/// The first character's kind is the standard library's, for every scalar of the first planes, alone
/// and with what may join it.
@Suite struct StringFirstCharacterTests {
  private static let followers = ["", "a", " ", "Ä", "\u{308}", "\u{FE0F}", "\u{200D}x", "\n"]

  @Test(arguments: followers)
  func `It is of the kind that the standard library names`(follower: String) {
    for value in (0...0x2FFF) as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar)) + follower
      let first = text.first
      #expect(text.beginsWithUppercase == (first?.isUppercase ?? false), "\(text)")
      #expect(text.beginsWithLowercase == (first?.isLowercase ?? false), "\(text)")
      #expect(text.beginsWithLetter == (first?.isLetter ?? false), "\(text)")
      #expect(text.beginsWithNumber == (first?.isNumber ?? false), "\(text)")
    }
  }

  @Test func `Nothing begins with nothing`() {
    #expect(!"".beginsWithLetter && !"".beginsWithNumber && !"".beginsWithUppercase)
  }

  @Test func `A part's first character counts`() {
    #expect("die Stadt".dropFirst(4).beginsWithUppercase)
    #expect("Stadt 2".dropFirst(6).beginsWithNumber)
  }
}
