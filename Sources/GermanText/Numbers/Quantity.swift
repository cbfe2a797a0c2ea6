package import FoundationEssentials
import TextMatching

/// A number or a range of numbers with what is said about it: "mindestens zwei", "ca. 8-10",
/// "zwei bis drei", "rund 2,5".
package struct Quantity: Sendable, Hashable {
  package typealias Bound = Qualifiers.Bound

  private static let rangeMarks: WordSet = ["-", "–", "—"]
  /// Tokens from a qualifying word to its number: "bis zu sechs".
  private static let maximumQualifiers = 3

  /// The number, or a range's first.
  package var minimum: Decimal
  /// The number, or a range's second.
  package var maximum: Decimal
  /// Whether it is only near: "ca.", "rund".
  package var approximate: Bool
  /// "mindestens", "höchstens"; nil where neither is said.
  package var bound: Bound?
  /// All tokens, with the qualifying words.
  package var span: Range<Int>
  /// Digits after the decimal comma, of the more exact number.
  package var decimals: Int
  /// Whether only an article says so: "eine".
  package var isArticle: Bool

  /// "8-10", "zwei bis drei"
  package var isRange: Bool { minimum != maximum }

  /// The quantity whose numbers begin at a token; qualifying words before it are taken along.
  package init?(_ tokens: [Token], at index: Int) {
    guard let first = Numeral(tokens, at: index) else { return nil }
    (minimum, maximum, span) = (first.value, first.value, first.span)
    (decimals, isArticle, approximate) = (first.decimals, first.isArticle, false)
    if let second = Self.upperEnd(tokens, after: first) {
      maximum = second.value
      let isBetween = tokens.word(span.lowerBound - 1) == "zwischen"
      span = (span.lowerBound - (isBetween ? 1 : 0))..<second.span.upperBound
      decimals = max(decimals, second.decimals)
      isArticle = false
    }
    let qualifiers = Qualifiers(tokens, before: span.lowerBound)
    (bound, approximate) = (qualifiers.bound, qualifiers.approximate)
    span = qualifiers.start..<span.upperBound
  }

  /// The quantity whose qualifying words, or else its numbers, begin at a token.
  package static func starting(_ tokens: [Token], at index: Int) -> Quantity? {
    for start in index..<(index + maximumQualifiers) {
      if let quantity = Quantity(tokens, at: start), quantity.span.lowerBound <= index {
        return quantity
      }
    }
    return nil
  }

  private static func upperEnd(_ tokens: [Token], after first: Numeral) -> Numeral? {
    var index = first.span.upperBound
    let hasHyphen = tokens.isSymbol("-", index)
    if hasHyphen, tokens.word(index + 1) == "bis" { index += 1 }
    let isBetween =
      tokens.word(index) == "und" && tokens.word(first.span.lowerBound - 1) == "zwischen"
    let isWord = tokens.word(index) == "bis" || isBetween
    guard isWord || tokens.isSymbol(in: rangeMarks, index), tokens.word(index + 1) != "zu",
      let second = Numeral(tokens, at: index + 1), second.value > first.value
    else { return nil }
    guard isWord || tokens.isNumber(first.span.lowerBound) && tokens.isNumber(index + 1) else {
      return nil
    }
    return second
  }
}
