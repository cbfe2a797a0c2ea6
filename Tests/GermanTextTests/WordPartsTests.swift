import GermanText
import Testing

struct WordPartsTests {
  private static let parts: WordParts = ["treffen", "café", "runde"]

  @Test(
    "A part stands anywhere in a word or nowhere",
    arguments: [
      ("treffen", true), ("vernetzungstreffens", true), ("elterncafés", true),
      ("lenkungsrunde", true), ("trefen", false), ("treff", false), ("rund", false), ("", false),
    ])
  func stands(word: String, isExpected: Bool) {
    #expect(Self.parts.stand(in: word) == isExpected)
  }
}
