import Testing
import TextMatching

@Suite struct OptimalStringAlignmentTests {
  @Test(
    arguments: [
      ("radweg", "radweg", 0), ("radweg", "radwge", 1), ("radweg", "radwg", 1),
      ("radweg", "radwegg", 1), ("radweg", "rodweg", 1), ("radweg", "rodwog", 2), ("", "ab", 2),
      ("ab", "", 2), ("", "", 0), ("abcd", "badc", 2),
    ])
  func `Changes are counted, a swap as one`(left: String, right: String, distance: Int) {
    #expect(
      OptimalStringAlignment.distance(betweenBytesOf: left, and: right, limit: 2) == distance)
    #expect(
      OptimalStringAlignment.distance(betweenBytesOf: right, and: left, limit: 2) == distance)
  }

  @Test func `Nothing is added between two letters that are swapped`() {
    #expect(OptimalStringAlignment.distance(betweenBytesOf: "ca", and: "abc", limit: 3) == 3)
  }

  @Test(
    arguments: [("radweg", "bahnhof", 2), ("abc", "abd", 0), ("", "abc", 2), ("amt", "ämter", 1)])
  func `More changes than the limit are no answer`(left: String, right: String, limit: Int) {
    #expect(
      OptimalStringAlignment.distance(betweenBytesOf: left, and: right, limit: limit) == nil)
  }

  @Test func `Letters of several bytes are one letter where letters are compared`() {
    let (left, right) = ("Träger", "Trager")
    #expect(
      OptimalStringAlignment.distance(between: Array(left), and: Array(right), limit: 2) == 1)
    #expect(OptimalStringAlignment.distance(betweenBytesOf: left, and: right, limit: 2) == 2)
  }

  /// The definition, letter by letter and without any shortcut.
  private func plain(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let first = left.first, let other = right.first else {
      return max(left.count, right.count)
    }
    var least = plain(left.dropFirst(), right.dropFirst()) + (first == other ? 0 : 1)
    least = min(least, plain(left.dropFirst(), right) + 1, plain(left, right.dropFirst()) + 1)
    if left.count > 1, right.count > 1, first == right[right.startIndex + 1],
      left[left.startIndex + 1] == other
    {
      least = min(least, plain(left.dropFirst(2), right.dropFirst(2)) + 1)
    }
    return least
  }

  @Test func `The rows give what the definition gives`() {
    let words = ["", "a", "ab", "ba", "abc", "acb", "bca", "aabb", "abab", "baba", "cabd", "dcba"]
    for left in words {
      for right in words {
        let (a, b) = (Array(left), Array(right))
        #expect(
          OptimalStringAlignment.distance(between: a, and: b, limit: 9) == plain(a[...], b[...]),
          "\(left) \(right)")
      }
    }
  }
}
