import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// A quantity of positions, read outwards from its unit: "zwei 0,75 VZW-Stellen",
/// "eine halbe Stelle", "50 %-Stelle", "Vollzeitwert von 0,85", "eine Stelle mit 30 Wochenstunden".
struct StaffingPhrase {
  private static let percentWords: WordSet = ["prozent", "prozentig"]
  /// "eine volle Stelle"
  private static let whole: WordSet = ["volle", "vollen", "voller"]
  private static let multipliers: WordSet = ["x", "mal", "×", "*"]
  private static let valueWords: WordSet = [
    "von", "insgesamt", "in", "im", "höhe", "umfang", "beträgt", "betrug", "mit", "zu", "einem",
    "einer", "derzeit", "aktuell", "je", "jeweils", "beschäftigungsumfang", "stellenumfang",
    "stellenanteil", "vollzeitwert", "lediglich", "nur", "gesamtumfang", "zusammen",
  ]
  /// Those of them that announce the unit's number; the others only stand before it.
  private static let announcingWords: WordSet = [
    "von", "umfang", "mit", "zu", "beträgt", "betrug",
  ]
  /// Adjectives between a number and its unit: "drei neue zusätzliche Stellen".
  private static let maximumAdjectives = 3
  /// Words between a unit and the number after it: "mit einem Umfang von insgesamt".
  private static let maximumValueWords = 5
  /// No council office has more positions.
  private static let maximumPositions: Decimal = 100_000

  var quantity: Quantity
  var unit: StaffingUnit
  /// In full-time equivalents, for the whole phrase.
  var value: Decimal
  var span: Range<Int>
  var weeklyHours: Decimal?
  var isRepaired = false
  /// Whether a measure (percent, hours, a full-time unit) was said, not only a count of posts.
  var isMeasured: Bool

  /// The phrase around a unit; nil where no quantity belongs to it.
  init?(_ tokens: [Token], _ unit: StaffingUnit) {
    self.unit = unit
    isMeasured = unit.kind == .fullTime || unit.worth != 1
    guard !StaffingRatio.isRatio(tokens, unit) else { return nil }
    if let (quantity, isPercent) = Self.quantityBefore(tokens, unit),
      !quantity.isArticle || !unit.isMeasure
    {
      guard quantity.maximum <= Self.maximumPositions,
        !StaffingRatio.isRatio(tokens, quantity, unit)
      else { return nil }
      self.quantity = quantity
      value = Self.middle(quantity) * unit.worth
      if tokens.isWord(in: Self.whole, unit.span.lowerBound - 1) { isMeasured = true }
      span = quantity.span.lowerBound..<unit.span.upperBound
      if isPercent {
        guard unit.kind != .fullTime || unit.isPosition else { return nil }
        value = value.divided(by: 100, places: 4)
        isMeasured = true
      } else if unit.kind != .fullTime, tokens.isNumber(quantity.span.lowerBound),
        tokens.isNumber(quantity.span.lowerBound - 1)
      {
        return nil
      }
      multiply(tokens)
      if isGeneric(tokens) { return nil }
      readBehind(tokens)
    } else if unit.kind != .position || unit.isSingular,
      let (quantity, isPercent, end) = Self.quantityBehind(tokens, unit)
    {
      self.quantity = quantity
      value = Self.middle(quantity)
      span = unit.span.lowerBound..<end
      if isPercent { value = value.divided(by: 100, places: 4) }
      isMeasured = true
    } else {
      return nil
    }
    if unit.kind == .partTime, !isMeasured { return nil }
  }

  private static func middle(_ quantity: Quantity) -> Decimal {
    quantity.isRange ? (quantity.minimum + quantity.maximum) / 2 : quantity.minimum
  }

}

// MARK: - Before the unit

extension StaffingPhrase {
  private static func quantityBefore(
    _ tokens: [Token], _ unit: StaffingUnit
  ) -> (Quantity, isPercent: Bool)? {
    var index = unit.span.lowerBound - 1
    var isPercent = unit.isPercent
    var adjectives = 0
    while index >= 0 {
      if tokens.isSymbol("%", index) || tokens.isWord(in: percentWords, index) {
        isPercent = true
      } else if let quantity = quantity(tokens, endingAt: index) {
        return (quantity, isPercent)
      } else if tokens.word(index).hasLiteralPrefix("prozentig") {
        isPercent = true
      } else if isAdjective(tokens, index), adjectives < maximumAdjectives {
        adjectives += 1
      } else if tokens.isSymbol(")", index), tokens.isSymbol("(", index - 2),
        isAdjective(tokens, index - 1)
      {
        // "zwei (neue) Stellen"
        index -= 2
      } else if !tokens.isSymbol("-", index), tokens.word(index) != "ige",
        tokens.word(index) != "igen"
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// The longest quantity whose last token stands at a position.
  static func quantity(_ tokens: [Token], endingAt end: Int) -> Quantity? {
    guard end >= 0 else { return nil }
    for start in max(0, end - 4)...end {
      if let quantity = Quantity(tokens, at: start), quantity.span.upperBound == end + 1 {
        return quantity
      }
    }
    return nil
  }

  private static func isAdjective(_ tokens: [Token], _ index: Int) -> Bool {
    guard let token = tokens.token(index), token.kind == .word, !token.isCapitalized,
      token.folded.byteCount > 3
    else { return false }
    return ["e", "en", "er", "es", "em"].contains(where: token.folded.hasLiteralSuffix)
      && !StaffingStopWords.all.contains(token.folded)
  }

  /// "zwei 0,75 VZW-Stellen", "2 x 0,5 VZÄ", "2 halbe Stellen"
  private mutating func multiply(_ tokens: [Token]) {
    var index = quantity.span.lowerBound - 1
    let hasSign =
      tokens.isWord(in: Self.multipliers, index) || tokens.isSymbol(in: ["×", "*"], index)
    if hasSign { index -= 1 }
    let isShare = value < 1 || quantity.decimals > 0 || isMeasured && value == 1
    guard isShare, !quantity.isArticle || hasSign,
      let count = Self.quantity(tokens, endingAt: index), !count.isRange, count.decimals == 0,
      count.minimum >= 1, !count.isArticle, count.maximum < 100
    else {
      takeArticle(tokens)
      return
    }
    value *= count.minimum
    span = count.span.lowerBound..<span.upperBound
  }

  /// "Halbe Stellen reichen kaum": a share of positions that nobody counts.
  private func isGeneric(_ tokens: [Token]) -> Bool {
    unit.kind == .position && !unit.isSingular && span.lowerBound == quantity.span.lowerBound
      && quantity.span.count == 1 && quantity.minimum < 1
      && tokens[quantity.span.lowerBound].kind == .word
  }

  /// "einer 40 Vollzeitstelle": the article belongs to the phrase.
  private mutating func takeArticle(_ tokens: [Token]) {
    let index = span.lowerBound - 1
    guard unit.isSingular, NumberWord.isArticle(tokens.word(index)) else { return }
    span = index..<span.upperBound
  }
}

// MARK: - After the unit

extension StaffingPhrase {
  private static func quantityBehind(
    _ tokens: [Token], _ unit: StaffingUnit
  ) -> (Quantity, isPercent: Bool, end: Int)? {
    var index = unit.span.upperBound
    var said = false
    let isSpelledOut = unit.kind != .fullTime || tokens.word(unit.span.lowerBound).byteCount > 4
    for _ in 0..<maximumValueWords {
      if tokens.isSymbol(in: [":", "=", "("], index) {
        said = true
      } else if tokens.isWord(in: valueWords, index), isSpelledOut {
        said = said || tokens.isWord(in: announcingWords, index)
      } else {
        break
      }
      index += 1
    }
    guard said, let first = tokens.token(index), first.gap != .line,
      let quantity = Quantity.starting(tokens, at: index), !quantity.isArticle
    else { return nil }
    let end = quantity.span.upperBound
    if tokens.isSymbol("%", end) || tokens.word(end) == "prozent" {
      guard unit.kind != .fullTime, quantity.maximum <= 100 else { return nil }
      return (quantity, true, end + 1)
    }
    guard unit.kind == .fullTime || unit.kind == .share || unit.kind == .partTime,
      quantity.decimals > 0 || quantity.minimum < 1
    else { return nil }
    if ["stunden", "h", "wochenstunden", "euro"].contains(tokens.word(end)) { return nil }
    return StaffingUnit(tokens, at: end) == nil ? (quantity, false, end) : nil
  }

  /// Reads "(40 h)", "mit 30 Wochenstunden", "mit 50 %" after a counted unit.
  private mutating func readBehind(_ tokens: [Token]) {
    var index = unit.span.upperBound
    let isBracket = tokens.isSymbol("(", index)
    if isBracket { index += 1 }
    var words = 0
    while tokens.isWord(in: Self.valueWords, index), words < Self.maximumValueWords {
      (index, words) = (index + 1, words + 1)
    }
    guard isBracket || words > 0 else { return }
    if let hours = Self.hours(tokens, index) {
      let end = hours.span.upperBound
      readHours(hours, tokens)
      span = span.lowerBound..<(isBracket && tokens.isSymbol(")", end) ? end + 1 : end)
    } else if unit.kind == .position || unit.kind == .partTime, !isMeasured, value >= 1,
      let share = Quantity.starting(tokens, at: index), !share.isArticle
    {
      let end = share.span.upperBound
      let isPercent = tokens.isSymbol("%", end) || tokens.word(end) == "prozent"
      guard isPercent && share.maximum <= 100 || share.decimals > 0 && share.maximum <= 1,
        StaffingUnit(tokens, at: end) == nil
      else { return }
      value *= isPercent ? Self.middle(share).divided(by: 100, places: 4) : Self.middle(share)
      isMeasured = true
      span = span.lowerBound..<(isPercent ? end + 1 : end)
    }
  }

  private static func hours(_ tokens: [Token], _ index: Int) -> WeeklyHours? {
    for start in index..<(index + 3) {
      if let hours = WeeklyHours(tokens, at: start), hours.span.lowerBound <= index { return hours }
    }
    return nil
  }

  private mutating func readHours(_ hours: WeeklyHours, _ tokens: [Token]) {
    weeklyHours = hours.hours.isRange ? nil : hours.hours.minimum
    if unit.isSingular, unit.kind == .fullTime, quantity.minimum == hours.hours.minimum,
      quantity.minimum > 1
    {
      // "einer 40 Vollzeitstelle (40 h)": the hours were printed where the count stands.
      (value, isRepaired) = (1, true)
    } else if unit.kind == .position || unit.kind == .partTime, value >= 1 {
      value *= hours.share
    }
    isMeasured = true
  }
}
