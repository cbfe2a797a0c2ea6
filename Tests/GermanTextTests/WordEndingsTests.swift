import GermanText
import Testing

struct WordEndingsTests {
  private static let endings: WordEndings = ["stiftung", "mäßig", "büro"]

  @Test(
    "A word ends with one of the endings or with none",
    arguments: [
      ("bürgerstiftung", true), ("stiftung", true), ("planmäßig", true), ("ingenieurbüro", true),
      ("stiftungen", false), ("tung", false), ("massig", false), ("", false),
    ])
  func ends(word: String, isExpected: Bool) {
    #expect(Self.endings.end(word) == isExpected)
  }
}
