import GermanText
import Testing

struct WordBeginningsTests {
  private static let stems: WordBeginnings = ["besetz", "über", "neu"]

  @Test(
    "A word begins with one of the stems or with none",
    arguments: [
      ("besetzt", true), ("besetz", true), ("überplanmäßig", true), ("unbesetzt", false),
      ("bese", false), ("uber", false), ("", false),
    ])
  func begins(word: String, isExpected: Bool) {
    #expect(Self.stems.begin(word) == isExpected)
  }
}
