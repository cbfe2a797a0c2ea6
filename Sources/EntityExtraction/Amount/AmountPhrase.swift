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
  private static let columnYears: ClosedRange<Decimal> = 1990...2040
  /// "Euro 6" is a norm for engines.
  private static let norms: ClosedRange<Decimal> = 1...7

  var value: Amount
  var tokens: Range<Int>
  var rule: String

  /// The amount whose number begins at a token.
  init?(_ all: [Token], at index: Int, in kind: Passage.Kind) {
    guard let number = AmountNumber(all, at: index) else { return nil }
    let quantity = number.quantity
    let found: (scale: Decimal, tokens: Range<Int>, rule: String)
    if let unit = Self.unit(all, behind: number.end) {
      found = (unit.scale, quantity.tokens.lowerBound..<unit.tokens.upperBound, "amount.unit")
    } else if let first = Self.currencyFirst(all, quantity, kind) {
      found = first
    } else {
      return nil
    }
    let isScaled = found.scale != 1
    guard !Self.isVague(all, quantity, isScaled), !Self.isNorm(all, found.tokens.upperBound),
      kind == .paragraph || isScaled || !Self.isColumnYear(all, index),
      !all.isWord(in: Self.yearHeads, index - 1) || !Self.isColumnYear(all, index)
    else { return nil }
    value = Amount(amount: number.minimum * found.scale, approximate: quantity.approximate)
    if quantity.isRange { value.max = quantity.maximum * found.scale }
    switch quantity.bound {
    case .atLeast: value.bound = .atLeast
    case .atMost: value.bound = .atMost
    case nil: break
    }
    (tokens, rule) = (found.tokens, found.rule)
    if let upper = upperEnd(all, kind) { (value.max, tokens) = upper }
    takeBound(all, isNegative: number.isNegative)
    guard !isUpperHalf(all), let rate = AmountRate(all, around: tokens) else { return nil }
    value.per = rate.per
    tokens = rate.tokens
  }

  /// The unit behind a number; marks for missing cents stand between.
  private static func unit(_ all: [Token], behind index: Int) -> EuroUnit? {
    if let unit = EuroUnit(all, at: index) { return unit }
    guard all.isSymbol(in: [",", "."], index), all[index].gap == .none else { return nil }
    var end = index + 1
    while end - index < maximumCentMarks, all.isSymbol(in: dashes, end), all[end].gap == .none {
      end += 1
    }
    return end > index + 1 ? EuroUnit(all, at: end) : nil
  }

  /// "€ 500", "EUR 3,2 Mio."
  private static func currencyFirst(
    _ all: [Token], _ quantity: Quantity, _ kind: Passage.Kind
  ) -> (scale: Decimal, tokens: Range<Int>, rule: String)? {
    let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    guard all.isSymbol("€", start - 1) || all.word(start - 1) == "eur", all.isNumber(start),
      all[start].gap <= .space, !isHead(all, start - 1), all.token(end)?.kind != .number,
      !isColumnYear(all, start)
    else { return nil }
    guard kind == .paragraph || kind == .listItem || all[start].text.byteCount > 3 else {
      return nil
    }
    // "€ 3/4", "€ 1-3"
    if let next = all.token(end), next.gap == .none, next.kind == .symbol,
      ["/", "-", "%"].contains(next.text)
    {
      return nil
    }
    guard let scale = EuroUnit.scale(all, end), all.word(end) != "t" else {
      return (1, (start - 1)..<end, "amount.currencyFirst")
    }
    return (scale, (start - 1)..<all.skippingDot(end + 1), "amount.currencyFirst")
  }

  /// "in € 2017": the currency of a column, not of the number behind it.
  private static func isHead(_ all: [Token], _ index: Int) -> Bool {
    all.word(index - 1) == "in" || all.isSymbol(in: ["(", "/"], index - 1)
      || all.isNumber(index - 1)
  }

  private static func isColumnYear(_ all: [Token], _ index: Int) -> Bool {
    guard all.isNumber(index), all[index].text.byteCount == 4, let value = all[index].value else {
      return false
    }
    return columnYears.contains(value) && all[index].decimals == 0
  }

  private static func isVague(_ all: [Token], _ quantity: Quantity, _ isScaled: Bool) -> Bool {
    let start = quantity.tokens.lowerBound
    if all.isWord(in: vague, start - 1) || all.isWord(in: vague, start) { return true }
    // "5 tausend" is read as one number only with its unit, "eine Euro" never.
    return quantity.isArticle && !isScaled && all.word(start) != "einen"
      && all.word(start) != "einem" && all.word(start) != "ein"
  }

  private static func isNorm(_ all: [Token], _ index: Int) -> Bool {
    guard all.word(index - 1) == "euro", all.isNumber(index), all[index].gap <= .space,
      all[index].decimals == 0, let value = all[index].value
    else { return false }
    return norms.contains(value)
  }

  /// "100 € ⟨bis 200 €⟩", "zwischen 2.000 Euro ⟨und 5.000 Euro⟩"
  private func upperEnd(_ all: [Token], _ kind: Passage.Kind) -> (Decimal, Range<Int>)? {
    let end = tokens.upperBound
    let isBetween = all.word(tokens.lowerBound - 1) == "zwischen"
    guard value.max == nil, value.bound == nil,
      all.word(end) == "bis" && !isBetween || all.word(end) == "und" && isBetween
        || kind == .paragraph && all.isSymbol(in: Self.dashes, end),
      let second = Quantity(all, at: end + 1), second.tokens.lowerBound == end + 1,
      !second.isRange, let unit = EuroUnit(all, at: second.tokens.upperBound),
      second.minimum * unit.scale > value.amount
    else { return nil }
    let start = tokens.lowerBound - (isBetween ? 1 : 0)
    return (second.minimum * unit.scale, start..<unit.tokens.upperBound)
  }

  /// "bis 500 €", "mehr als 500 €", "weniger als 500 €"
  private mutating func takeBound(_ all: [Token], isNegative: Bool) {
    let start = tokens.lowerBound
    if isNegative, value.max == nil, value.bound == nil {
      value.amount = -value.amount
      tokens = (start - 1)..<tokens.upperBound
      return
    }
    guard value.bound == nil, value.max == nil else { return }
    if all.word(start - 1) == "als", let bound = Self.comparisons[all.word(start - 2)] {
      // "nicht mehr als" turns it round.
      let isNot = all.word(start - 3) == "nicht"
      value.bound = isNot ? (bound == .atLeast ? .atMost : .atLeast) : bound
      tokens = (start - (isNot ? 3 : 2))..<tokens.upperBound
    } else if let bound = Self.signs[all.token(start - 1)?.text ?? ""] {
      value.bound = bound
      tokens = (start - 1)..<tokens.upperBound
    } else if let bound = Self.limits[all.word(start - 1)] {
      value.bound = bound
      tokens = (start - 1)..<tokens.upperBound
    } else if all.word(start - 1) == "über", all.isWord(in: Self.beforeOver, start - 2) {
      value.bound = .atLeast
      tokens = (start - 1)..<tokens.upperBound
    } else if all.word(start - 1) == "bis", !hasLowerEnd(all, before: start - 1) {
      value.bound = .atMost
      tokens = (start - 1)..<tokens.upperBound
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
  private func hasLowerEnd(_ all: [Token], before index: Int) -> Bool {
    all.isNumber(index - 1) || all.token(index - 1)?.value != nil
      || EuroUnit.isCurrency(all, index - 1) || all.isSymbol(in: [".", ","], index - 1)
      || EuroUnit.scale(all, index - 1) != nil
  }

  /// "500.000 bis ⟨1 Mio. Euro⟩": the upper end of a range whose lower end has no unit.
  private func isUpperHalf(_ all: [Token]) -> Bool {
    let mark = tokens.lowerBound - 1
    if all.word(mark) == "bis" || all.word(mark) == "und" && all.word(mark - 2) == "zwischen" {
      return all.isNumber(mark - 1)
    }
    return all.isSymbol(in: Self.dashes, mark) && all.isNumber(mark - 1) && all[mark].gap == .none
  }
}
