import FoundationEssentials
import GermanText
import TextMatching

/// The number of an amount, which begins at a token and goes on from none before it.
struct AmountNumber {
  private static let thousand: Decimal = 1000
  private static let minus: WordSet = ["-", "–", "−"]

  var quantity: Quantity
  /// With the groups that spaces part: "10 000".
  var minimum: Decimal
  /// Position after the number.
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
      } else if ["/", ".", ",", ":", "+", "#", "*", "'", "’"].contains(before.text) {
        return nil
      }
    }
    // "1 Mio. ⟨250⟩ Tsd. €" is one sum.
    let scale = tokens.isSymbol(".", index - 1) ? index - 2 : index - 1
    if first.kind == .number, CurrencyUnit.scale(tokens, scale) != nil, tokens.isNumber(scale - 1) {
      return nil
    }
    // "12 500 €" may be one number or two.
    if Self.isGroup(first), let before, before.kind == .number, before.text.byteCount <= 3,
      first.gap == .space
    {
      return nil
    }
    if quantity.isRange { Self.takeThousands(of: &quantity, tokens) }
    end = quantity.span.upperBound
    minimum = quantity.minimum
    if let thousands = Self.thousands(tokens, after: index), !quantity.isRange {
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

  /// "⟨40⟩-42.000 €": thousands are said only once.
  private static func takeThousands(of quantity: inout Quantity, _ tokens: [Token]) {
    let last = quantity.span.upperBound - 1
    guard quantity.minimum < thousand, quantity.maximum >= thousand,
      tokens.isNumber(last), quantity.decimals == 0, tokens[last].text.byteCount > 4,
      !quantity.span.contains(where: { tokens.word($0) == "bis" }),
      quantity.minimum * thousand < quantity.maximum
    else { return }
    quantity.minimum *= thousand
  }

  /// "⟨10 000⟩ €", "betragen ⟨1 250 000⟩ €": groups of three digits. A group that begins with a zero
  /// cannot stand alone; before others no noun may stand whose number the first group might be.
  private static func thousands(_ tokens: [Token], after index: Int) -> (value: Decimal, end: Int)?
  {
    guard tokens.isNumber(index), tokens[index].text.byteCount <= 3, tokens[index].decimals == 0,
      var value = tokens[index].value, value >= 1
    else { return nil }
    var end = index + 1
    var isSure = tokens.token(index - 1).map { $0.kind == .word && !$0.isCapitalized } ?? true
    while let group = tokens.token(end), group.gap == .space, isGroup(group),
      let rest = group.value
    {
      if group.text.hasLiteralPrefix("0") { isSure = true }
      value = value * thousand + rest
      end += 1
      if group.decimals > 0 { break }
    }
    return end > index + 1 && isSure ? (value, end) : nil
  }
}
