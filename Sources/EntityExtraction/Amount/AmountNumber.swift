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

  private static func isGroup(_ token: Token) -> Bool {
    token.kind == .number && token.text.utf8.prefix(4).count >= 3
      && token.text.utf8.prefix(3).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && (token.text.byteCount == 3 || token.text.utf8.dropFirst(3).first == 0x2C)
  }

  /// "⟨10 000⟩ €": a second group that begins with a zero cannot stand alone.
  private static func thousands(_ tokens: [Token], behind index: Int) -> (value: Decimal, end: Int)?
  {
    guard tokens.isNumber(index), tokens[index].text.byteCount <= 3, tokens[index].decimals == 0,
      let whole = tokens[index].value, let group = tokens.token(index + 1), group.gap == .space,
      isGroup(group), group.text.utf8.first == 0x30, let rest = group.value
    else { return nil }
    return (whole * 1000 + rest, index + 2)
  }
}
