import Testing
import TextMatching

struct SuffixSetTests {
  private static let endings: SuffixSet = ["stiftung", "mäßig", "büro"]

  @Test(
    "A word ends with one of the endings or with none",
    arguments: [
      ("bürgerstiftung", true), ("stiftung", true), ("planmäßig", true), ("ingenieurbüro", true),
      ("stiftungen", false), ("tung", false), ("massig", false), ("", false),
    ])
  func ends(word: String, isExpected: Bool) {
    #expect(word.hasSuffix(in: Self.endings) == isExpected)
  }
}
