import Testing

@testable import EntityRegistry

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("quartiersmanagement", "quartiermanagement", true), ("abc", "abd", true),
      ("abc", "bc", true), ("abc", "abc", false), ("abc", "acb", false), ("abc", "abcde", false),
      ("", "a", true),
    ])
  func `One letter is told from none and two`(one: String, other: String, isOne: Bool) {
    #expect(EditDistance.isOne(one, other) == isOne)
    #expect(EditDistance.isOne(other, one) == isOne)
  }
}
