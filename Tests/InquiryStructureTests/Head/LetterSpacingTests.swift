import Testing

@testable import InquiryStructure

struct LetterSpacingTests {
  @Test(arguments: [
    ("A n f r a g e der NEOS", "Anfrage der NEOS"), ("B e t r e f f: Treff", "Betreff: Treff"),
    ("A B C Treff", "A B C Treff"), ("Treff am Wehr", "Treff am Wehr"), ("", ""),
  ])
  func `Words with a space between their letters are closed up`(text: String, closed: String) {
    #expect(LetterSpacing.closed(text[...]) == closed)
  }
}
