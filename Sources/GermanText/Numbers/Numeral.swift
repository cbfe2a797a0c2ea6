package import FoundationEssentials

/// One number in a text: digits, a word or a fraction ("0,75", "zwei", "1/2", "eine halbe").
package struct Numeral: Sendable, Hashable {
  /// What the number is worth.
  package var value: Decimal
  /// The tokens of the number.
  package var span: Range<Int>
  /// Digits after the decimal comma.
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
  package init?(_ tokens: [Token], at index: Int) {
    guard Self.mightBegin(tokens, index) else { return nil }
    let token = tokens[index]
    switch token.kind {
    case .symbol:
      return nil
    case .number:
      guard let number = token.value else { return nil }
      (value, span, decimals, isArticle) = (number, index..<(index + 1), token.decimals, false)
      if let part = Self.vulgarFraction(tokens, at: index, numerator: number) {
        (value, span, decimals) = (part, index..<(index + 3), 2)
      } else if let part = Self.partAfterWhole(tokens, at: index) {
        (value, span, decimals) = (number + part, index..<(index + 4), 2)
      }
    case .word:
      if let number = token.value {
        (value, span, decimals) = (number, index..<(index + 1), 0)
        isArticle = NumberWord.isArticle(token.folded)
        if token.folded != "eins", let part = NumberWord.fraction(of: tokens.word(index + 1)) {
          (value, span) = (number * part, index..<(index + 2))
          isArticle = false
        }
      } else if let part = NumberWord.fraction(of: token.folded) {
        (value, span, decimals, isArticle) = (part, index..<(index + 1), 0, false)
      } else {
        return nil
      }
    }
  }

  /// Whether a token is a number, or a word that may be one.
  package static func mightBegin(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].kind {
    case .symbol: return false
    case .number: return true
    case .word:
      return tokens[index].value != nil || NumberWord.fraction(of: tokens[index].folded) != nil
    }
  }

  /// The fraction that goes on a whole number: "2 1/2".
  private static func partAfterWhole(_ tokens: [Token], at index: Int) -> Decimal? {
    guard tokens[index].decimals == 0, let next = tokens.token(index + 1), next.gap == .space,
      next.kind == .number, let numerator = next.value
    else { return nil }
    return vulgarFraction(tokens, at: index + 1, numerator: numerator)
  }

  private static func vulgarFraction(
    _ tokens: [Token], at index: Int, numerator: Decimal
  ) -> Decimal? {
    guard tokens.isSymbol("/", index + 1), tokens[index + 1].gap == .none,
      let denominator = tokens.token(index + 2), denominator.gap == .none,
      let value = denominator.value, numerator < value, let part = denominators[value],
      !tokens.isSymbol("/", index + 3)
    else { return nil }
    return numerator * part
  }
}
