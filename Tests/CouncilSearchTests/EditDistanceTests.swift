import Testing

@testable import CouncilSearch

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("radweg", "radweg", 0), ("radweg", "radwge", 1), ("radweg", "radwg", 1),
      ("radweg", "radwegg", 1), ("radweg", "rodweg", 1), ("radweg", "rodwog", 2), ("", "ab", 2),
    ])
  func `Changes are counted, a swap as one`(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(Array(left.utf8), Array(right.utf8), limit: 2) == distance)
  }

  @Test func `More changes than the limit are no answer`() {
    #expect(EditDistance.between(Array("radweg".utf8), Array("bahnhof".utf8), limit: 2) == nil)
  }
}
