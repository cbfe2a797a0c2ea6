import CouncilModel
import Testing

@testable import ReadingRoom

@Suite struct PassageFieldTests {
  @Test func `Two offsets are a stretch of text`() {
    #expect(PassageField.range("586-615") == TextRange(586, 615))
  }

  @Test(arguments: [
    "", "5", "5-", "-5", "5-5", "9-5", "a-b", "1-2-3", "-1-5", "99999999999999999999-5",
  ])
  func `Nothing else is one`(text: String) {
    #expect(PassageField.range(text) == nil)
  }
}
