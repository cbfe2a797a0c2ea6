import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// A number with its currency and what is directly attached to both: "bis zu 500 Euro im Monat".
struct AmountPhrase {
  private static let dashes: WordSet = ["-", "–", "—"]
  /// "500,- €" has marks for the missing cents: a comma or dot and at most three dashes.
  private static let maximumCentMarks = 4
  /// "mehrere tausend Euro" names no number.
  private static let vague: WordSet = [
    "mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "paar", "viele", "vielen",
    "hunderte", "tausende", "zig", "beide", "beiden", "beider", "hundert",
  ]
  /// Before a year that stands above a column of euros.
  private static let yearHeads: WordSet = [
    "ansatz", "plan", "ist", "ergebnis", "jahr", "haushalt", "planung", "soll", "haushaltsjahr",
    "jahre", "in",
  ]
  /// Currencies that stand before their number.
  private static let leading: WordSet = ["eur", "chf", "sfr"]
  private static let columnYears: ClosedRange<Decimal> = 1990...2040
  /// "Euro 6" is a norm for engines.
  private static let norms: ClosedRange<Decimal> = 1...7

  var value: Amount
  var span: Range<Int>
  var rule: String

  /// The amount whose number begins at a token.
  init?(_ tokens: [Token], at index: Int, in kind: Passage.Kind) {
    guard let number = AmountNumber(tokens, at: index) else { return nil }
    let quantity = number.quantity
    let found: (scale: Decimal, span: Range<Int>, rule: String)
    var currency: Amount.Currency?
    if let unit = Self.unit(tokens, after: number.end) {
      found = (unit.scale, quantity.span.lowerBound..<unit.span.upperBound, "amount.unit")
      currency = unit.currency
    } else if let first = Self.currencyFirst(tokens, quantity, kind) {
      found = first
      currency = CurrencyUnit.currency(tokens, first.span.lowerBound)
    } else {
      return nil
    }
    let isScaled = found.scale != 1
    guard !Self.isVague(tokens, quantity, isScaled), !Self.isNorm(tokens, found.span.upperBound),
      kind == .paragraph || isScaled || !Self.isColumnYear(tokens, index),
      !tokens.isWord(in: Self.yearHeads, index - 1) || !Self.isColumnYear(tokens, index)
    else { return nil }
    value = Amount(
      amount: number.minimum * found.scale, approximate: quantity.approximate, currency: currency)
    if quantity.isRange { value.max = quantity.maximum * found.scale }
    switch quantity.bound {
    case .atLeast: value.bound = .atLeast
    case .atMost: value.bound = .atMost
    case nil: break
    }
    (span, rule) = (found.span, found.rule)
    if let upper = upperEnd(tokens, kind) { (value.max, span) = upper }
    takeBound(tokens, isNegative: number.isNegative)
    guard !isUpperHalf(tokens), let rate = AmountRate(tokens, around: span) else { return nil }
    value.per = rate.per
    span = rate.span
  }

  /// The unit after a number; marks for missing cents stand between.
  private static func unit(_ tokens: [Token], after index: Int) -> CurrencyUnit? {
    if let unit = CurrencyUnit(tokens, at: index) { return unit }
    guard tokens.isSymbol(in: [",", "."], index), tokens[index].gap == .none else { return nil }
    var end = index + 1
    while end - index < maximumCentMarks, tokens.isSymbol(in: dashes, end), tokens[end].gap == .none
    {
      end += 1
    }
    return end > index + 1 ? CurrencyUnit(tokens, at: end) : nil
  }

  /// "€ 500", "EUR 3,2 Mio."
  private static func currencyFirst(
    _ tokens: [Token], _ quantity: Quantity, _ kind: Passage.Kind
  ) -> (scale: Decimal, span: Range<Int>, rule: String)? {
    let (start, end) = (quantity.span.lowerBound, quantity.span.upperBound)
    guard tokens.isSymbol("€", start - 1) || tokens.isWord(in: leading, start - 1),
      tokens.isNumber(start),
      tokens[start].gap <= .space, !isHead(tokens, start - 1), tokens.token(end)?.kind != .number,
      !isColumnYear(tokens, start)
    else { return nil }
    guard kind == .paragraph || kind == .listItem || tokens[start].text.byteCount > 3 else {
      return nil
    }
    // "€ 3/4", "€ 1-3"
    if let next = tokens.token(end), next.gap == .none, next.kind == .symbol,
      ["/", "-", "%"].contains(next.text)
    {
      return nil
    }
    guard let scale = CurrencyUnit.scale(tokens, end), tokens.word(end) != "t" else {
      return (1, (start - 1)..<end, "amount.currencyFirst")
    }
    return (scale, (start - 1)..<tokens.skippingDot(end + 1), "amount.currencyFirst")
  }

  /// "in € 2017": the currency of a column, not of the number after it.
  private static func isHead(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.word(index - 1) == "in" || tokens.isSymbol(in: ["(", "/"], index - 1)
      || tokens.isNumber(index - 1)
  }

  private static func isColumnYear(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens.isNumber(index), tokens[index].text.byteCount == 4, let value = tokens[index].value
    else {
      return false
    }
    return columnYears.contains(value) && tokens[index].decimals == 0
  }

  private static func isVague(_ tokens: [Token], _ quantity: Quantity, _ isScaled: Bool) -> Bool {
    let start = quantity.span.lowerBound
    if tokens.isWord(in: vague, start - 1) || tokens.isWord(in: vague, start) { return true }
    // "5 tausend" is read as one number only with its unit, "eine Euro" never.
    return quantity.isArticle && !isScaled && tokens.word(start) != "einen"
      && tokens.word(start) != "einem" && tokens.word(start) != "ein"
  }

  private static func isNorm(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens.word(index - 1) == "euro", tokens.isNumber(index), tokens[index].gap <= .space,
      tokens[index].decimals == 0, let value = tokens[index].value
    else { return false }
    return norms.contains(value)
  }

  /// "100 € ⟨bis 200 €⟩", "zwischen 2.000 Euro ⟨und 5.000 Euro⟩"
  private func upperEnd(_ tokens: [Token], _ kind: Passage.Kind) -> (Decimal, Range<Int>)? {
    let end = span.upperBound
    let isBetween = tokens.word(span.lowerBound - 1) == "zwischen"
    guard value.max == nil, value.bound == nil,
      tokens.word(end) == "bis" && !isBetween || tokens.word(end) == "und" && isBetween
        || kind == .paragraph && tokens.isSymbol(in: Self.dashes, end),
      let second = Quantity(tokens, at: end + 1), second.span.lowerBound == end + 1,
      !second.isRange, let unit = CurrencyUnit(tokens, at: second.span.upperBound),
      second.minimum * unit.scale > value.amount
    else { return nil }
    let start = span.lowerBound - (isBetween ? 1 : 0)
    return (second.minimum * unit.scale, start..<unit.span.upperBound)
  }

  /// "bis 500 €", "mehr als 500 €", "weniger als 500 €"
  private mutating func takeBound(_ tokens: [Token], isNegative: Bool) {
    let start = span.lowerBound
    if isNegative, value.max == nil, value.bound == nil {
      value.amount = -value.amount
      span = (start - 1)..<span.upperBound
      return
    }
    guard value.bound == nil, value.max == nil else { return }
    if tokens.word(start - 1) == "als", let bound = Self.comparisons[tokens.word(start - 2)] {
      // "nicht mehr als" turns it round.
      let isNot = tokens.word(start - 3) == "nicht"
      value.bound = isNot ? (bound == .atLeast ? .atMost : .atLeast) : bound
      span = (start - (isNot ? 3 : 2))..<span.upperBound
    } else if let bound = Self.signs[tokens.token(start - 1)?.text ?? ""] {
      value.bound = bound
      span = (start - 1)..<span.upperBound
    } else if let bound = Self.limits[tokens.word(start - 1)] {
      value.bound = bound
      span = (start - 1)..<span.upperBound
    } else if tokens.word(start - 1) == "über", tokens.isWord(in: Self.beforeOver, start - 2) {
      value.bound = .atLeast
      span = (start - 1)..<span.upperBound
    } else if tokens.word(start - 1) == "bis", !hasLowerEnd(tokens, before: start - 1) {
      value.bound = .atMost
      span = (start - 1)..<span.upperBound
    }
  }

  private static let comparisons: WordMap<Amount.Bound> = [
    "mehr": .atLeast, "weniger": .atMost,
  ]
  private static let signs: WordMap<Amount.Bound> = [
    "<": .atMost, "≤": .atMost, ">": .atLeast, "≥": .atLeast,
  ]
  private static let limits: WordMap<Amount.Bound> = ["ab": .atLeast, "unter": .atMost]
  /// Before "über 500 €": more than; elsewhere it may say what a paper is about.
  private static let beforeOver: WordSet = ["von", "mit", "auf", "um", "insgesamt", "kostet"]

  /// Whether a number stands before "bis".
  private func hasLowerEnd(_ tokens: [Token], before index: Int) -> Bool {
    tokens.isNumber(index - 1) || tokens.token(index - 1)?.value != nil
      || CurrencyUnit.isCurrency(tokens, index - 1) || tokens.isSymbol(in: [".", ","], index - 1)
      || CurrencyUnit.scale(tokens, index - 1) != nil
  }

  /// "500.000 bis ⟨1 Mio. Euro⟩": the upper end of a range whose lower end has no unit.
  private func isUpperHalf(_ tokens: [Token]) -> Bool {
    let mark = span.lowerBound - 1
    if tokens.word(mark) == "bis"
      || tokens.word(mark) == "und" && tokens.word(mark - 2) == "zwischen"
    {
      return tokens.isNumber(mark - 1)
    }
    if tokens.word(mark) == "und" {
      // "zwischen 1 200 und ⟨1 400 Euro⟩"
      var low = mark - 1
      while tokens.isNumber(low) { low -= 1 }
      return low < mark - 1 && tokens.word(low) == "zwischen"
    }
    return tokens.isSymbol(in: Self.dashes, mark) && tokens.isNumber(mark - 1)
      && tokens[mark].gap == .none
  }
}
