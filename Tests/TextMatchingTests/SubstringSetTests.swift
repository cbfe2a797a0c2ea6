import Testing
import TextMatching

struct SubstringSetTests {
  private static let parts: SubstringSet = ["treffen", "café", "runde"]

  @Test(
    "A part stands anywhere in a word or nowhere",
    arguments: [
      ("treffen", true), ("vernetzungstreffens", true), ("elterncafés", true),
      ("lenkungsrunde", true), ("trefen", false), ("treff", false), ("rund", false), ("", false),
    ])
  func stands(word: String, isExpected: Bool) {
    #expect(word.contains(anyOf: Self.parts) == isExpected)
  }
}
