import Testing
import TextMatching

struct PrefixSetTests {
  private static let stems: PrefixSet = ["besetz", "über", "neu"]

  @Test(
    "A word begins with one of the stems or with none",
    arguments: [
      ("besetzt", true), ("besetz", true), ("überplanmäßig", true), ("unbesetzt", false),
      ("bese", false), ("uber", false), ("", false),
    ])
  func begins(word: String, isExpected: Bool) {
    #expect(word.hasPrefix(in: Self.stems) == isExpected)
  }
}
