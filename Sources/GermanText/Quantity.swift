package import FoundationEssentials
import TextMatching

/// A number or a range of numbers with what is said about it: "mindestens zwei", "ca. 8-10",
/// "zwei bis drei", "rund 2,5".
package struct Quantity: Sendable, Hashable {
  package typealias Bound = Qualifiers.Bound

  private static let rangeMarks: WordSet = ["-", "–", "—"]
  /// Tokens from a qualifying word to its number: "bis zu sechs".
  private static let maximumQualifiers = 3

  package var minimum: Decimal
  package var maximum: Decimal
  package var approximate: Bool
  package var bound: Bound?
  /// All tokens, with the qualifying words.
  package var tokens: Range<Int>
  package var decimals: Int
  package var isArticle: Bool

  package var isRange: Bool { minimum != maximum }

  /// The quantity whose numbers begin at a token; qualifying words before it are taken along.
  package init?(_ all: [Token], at index: Int) {
    guard let first = Numeral(all, at: index) else { return nil }
    (minimum, maximum, tokens) = (first.value, first.value, first.tokens)
    (decimals, isArticle, approximate) = (first.decimals, first.isArticle, false)
    if let second = Self.upperEnd(all, behind: first) {
      maximum = second.value
      let isBetween = all.word(tokens.lowerBound - 1) == "zwischen"
      tokens = (tokens.lowerBound - (isBetween ? 1 : 0))..<second.tokens.upperBound
      decimals = max(decimals, second.decimals)
      isArticle = false
    }
    let qualifiers = Qualifiers(all, before: tokens.lowerBound)
    (bound, approximate) = (qualifiers.bound, qualifiers.approximate)
    tokens = qualifiers.start..<tokens.upperBound
  }

  /// The quantity whose qualifying words, or else its numbers, begin at a token.
  package static func starting(_ all: [Token], at index: Int) -> Quantity? {
    for start in index..<(index + maximumQualifiers) {
      if let quantity = Quantity(all, at: start), quantity.tokens.lowerBound <= index {
        return quantity
      }
    }
    return nil
  }

  private static func upperEnd(_ all: [Token], behind first: Numeral) -> Numeral? {
    var index = first.tokens.upperBound
    let hasHyphen = all.isSymbol("-", index)
    if hasHyphen, all.word(index + 1) == "bis" { index += 1 }
    let isBetween = all.word(index) == "und" && all.word(first.tokens.lowerBound - 1) == "zwischen"
    let isWord = all.word(index) == "bis" || isBetween
    guard isWord || all.isSymbol(in: rangeMarks, index), all.word(index + 1) != "zu",
      let second = Numeral(all, at: index + 1), second.value > first.value
    else { return nil }
    guard isWord || all.isNumber(first.tokens.lowerBound) && all.isNumber(index + 1) else {
      return nil
    }
    return second
  }
}
