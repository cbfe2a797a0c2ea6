package import FoundationEssentials

/// One number in a text: digits, a word or a fraction ("0,75", "zwei", "1/2", "eine halbe").
package struct Numeral: Sendable, Hashable {
  package var value: Decimal
  /// The tokens of the number.
  package var tokens: Range<Int>
  /// Digits behind the decimal comma.
  package var decimals: Int
  /// Whether only an article says so ("eine", "einer").
  package var isArticle: Bool

  /// Denominators of vulgar fractions; "3/20" is a paper's number.
  private static let denominators: [Decimal: Decimal] = [
    2: Decimal(sign: .plus, exponent: -1, significand: 5),
    4: Decimal(sign: .plus, exponent: -2, significand: 25),
    5: Decimal(sign: .plus, exponent: -1, significand: 2),
  ]

  /// The number that begins at a token.
  package init?(_ all: [Token], at index: Int) {
    guard Self.mightBegin(all, index) else { return nil }
    let token = all[index]
    switch token.kind {
    case .symbol:
      return nil
    case .number:
      guard let number = token.value else { return nil }
      (value, tokens, decimals, isArticle) = (number, index..<(index + 1), token.decimals, false)
      if let part = Self.vulgarFraction(all, at: index, numerator: number) {
        (value, tokens, decimals) = (part, index..<(index + 3), 2)
      }
    case .word:
      if let number = token.value {
        (value, tokens, decimals) = (number, index..<(index + 1), 0)
        isArticle = NumberWord.isArticle(token.folded)
        if token.folded != "eins", let part = NumberWord.fraction(of: all.word(index + 1)) {
          (value, tokens) = (number * part, index..<(index + 2))
          isArticle = false
        }
      } else if let part = NumberWord.fraction(of: token.folded) {
        (value, tokens, decimals, isArticle) = (part, index..<(index + 1), 0, false)
      } else {
        return nil
      }
    }
  }

  /// Whether a token is a number, or a word that may be one.
  package static func mightBegin(_ all: [Token], _ index: Int) -> Bool {
    guard all.indices.contains(index) else { return false }
    switch all[index].kind {
    case .symbol: return false
    case .number: return true
    case .word:
      return all[index].value != nil || NumberWord.fraction(of: all[index].folded) != nil
    }
  }

  private static func vulgarFraction(
    _ all: [Token], at index: Int, numerator: Decimal
  ) -> Decimal? {
    guard all.isSymbol("/", index + 1), all[index + 1].gap == .none,
      let denominator = all.token(index + 2), denominator.gap == .none,
      let value = denominator.value, numerator < value, let part = denominators[value],
      !all.isSymbol("/", index + 3)
    else { return nil }
    return numerator * part
  }
}
