import FoundationEssentials
import GermanText
import TextMatching

/// The number of an amount, which begins at a token and goes on from none before it.
struct AmountNumber {
  private static let minus: WordSet = ["-", "–", "−"]

  var quantity: Quantity
  /// With the groups that spaces part: "10 000".
  var minimum: Decimal
  /// Position behind the number.
  var end: Int
  /// "-500 €", where nothing else stands before the hyphen.
  var isNegative: Bool

  /// The number that begins at a token; nil where it goes on from one before, as in "3/500" or "12 500".
  init?(_ tokens: [Token], at index: Int) {
    guard let first = tokens.token(index), first.kind != .symbol,
      var quantity = Quantity(tokens, at: index)
    else { return nil }
    let before = tokens.token(index - 1)
    isNegative = false
    if first.kind == .number, first.gap == .none, let before {
      if before.kind != .symbol { return nil }
      if Self.minus.contains(before.text) {
        guard before.gap != .none || index == 1 else { return nil }
        isNegative = true
      } else if ["/", ".", ",", ":", "+", "#", "*"].contains(before.text) {
        return nil
      }
    }
    // "12 500 €" may be one number or two.
    if Self.isGroup(first), let before, before.kind == .number, before.text.byteCount <= 3,
      first.gap == .space
    {
      return nil
    }
    end = quantity.span.upperBound
    minimum = quantity.minimum
    if let thousands = Self.thousands(tokens, behind: index), !quantity.isRange {
      minimum = thousands.value
      end = thousands.end
      quantity.maximum = minimum
      quantity.span = quantity.span.lowerBound..<end
    }
    quantity.minimum = minimum
    self.quantity = quantity
  }

  /// Three digits, with or without decimals: "500", "000,50".
  private static func isGroup(_ token: Token) -> Bool {
    guard token.kind == .number, token.text.leadingASCIIDigits == 3 else { return false }
    return token.text.byteCount == 3 || token.text.slice(atBytes: 3..<4) == ","
  }

  /// "⟨10 000⟩ €": a second group that begins with a zero cannot stand alone.
  private static func thousands(_ tokens: [Token], behind index: Int) -> (value: Decimal, end: Int)?
  {
    guard tokens.isNumber(index), tokens[index].text.byteCount <= 3, tokens[index].decimals == 0,
      let whole = tokens[index].value, let group = tokens.token(index + 1), group.gap == .space,
      isGroup(group), group.text.hasLiteralPrefix("0"), let rest = group.value
    else { return nil }
    return (whole * 1000 + rest, index + 2)
  }
}
