import TextMatching

/// What is said before a number about its exactness: "mindestens", "bis zu", "ca.", "rund".
package struct Qualifiers: Sendable {
  /// On which side of the number the true one lies.
  package enum Bound: Sendable {
    case atLeast
    case atMost
  }

  private static let approximations: WordSet = [
    "ca", "circa", "zirka", "rund", "rd", "etwa", "knapp", "ungefähr", "annähernd", "fast",
    "gut", "durchschnittlich", "schätzungsweise", "nahezu",
  ]
  private static let lowerBounds: WordSet = ["mindestens", "wenigstens", "mind"]
  private static let upperBounds: WordSet = ["höchstens", "maximal", "max"]
  private static let abbreviations: WordSet = ["ca", "rd", "max", "mind"]
  /// How many qualifying words stand before a number at most ("durchschnittlich mindestens rund").
  private static let maximum = 3

  /// Whether the number is only near: "ca.", "rund".
  package var approximate = false
  /// "mindestens", "höchstens"; nil where neither is said.
  package var bound: Bound?
  /// Position of the first qualifying word, or the number's own.
  package var start: Int

  /// The qualifying words that end right before a position.
  package init(_ tokens: [Token], before position: Int) {
    start = position
    var index = position - 1
    for _ in 0..<Self.maximum {
      if tokens.isSymbol(".", index), tokens.isWord(in: Self.abbreviations, index - 1) {
        index -= 1
      }
      if tokens.isWord(in: Self.approximations, index) {
        approximate = true
      } else if tokens.isWord(in: Self.lowerBounds, index) {
        bound = .atLeast
      } else if tokens.isWord(in: Self.upperBounds, index) {
        bound = .atMost
      } else if tokens.word(index) == "zu", tokens.word(index - 1) == "bis" {
        bound = .atMost
        index -= 1
      } else {
        return
      }
      start = index
      index -= 1
    }
  }
}
