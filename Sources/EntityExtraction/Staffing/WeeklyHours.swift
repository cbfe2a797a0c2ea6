import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Hours a week (Wochenstunden), and what share of a full-time position they are.
struct WeeklyHours {
  /// A full-time week of the public service (TVöD), in hours.
  static let fullTime: Decimal = 39
  /// A week from this many hours on is full time wherever it is agreed.
  static let fullTimeFrom = Decimal(sign: .plus, exponent: -1, significand: 385)
  /// No position has more hours a week.
  static let maximum: Decimal = 48

  /// Posts are cut into twentieths of a week, quarters and tenths among them.
  private static let parts: Decimal = 20

  static let units: WordSet = ["stunden", "stunde", "std", "h", "wochenstunden"]
  private static let perWeek: WordSet = ["woche", "wöchentlich"]
  private static let prepositions: WordSet = ["pro", "je", "in", "die", "der"]

  var hours: Quantity
  var span: Range<Int>
  /// Whether the words say that a week is meant ("Wochenstunden", "30 h/Woche").
  var isWeekly: Bool

  /// Whether a word in lower case means hours.
  static func isUnit(_ word: String) -> Bool { units.contains(word) }

  /// Whether hours stand at a token.
  static func isUnit(_ tokens: [Token], _ index: Int) -> Bool { tokens.isWord(in: units, index) }

  /// Hours that begin with a number at a token: "19,5 Wochenstunden", "40 h", "30 Stunden pro Woche".
  init?(_ tokens: [Token], at index: Int) {
    guard let hours = Quantity(tokens, at: index), hours.maximum > 0, hours.maximum <= Self.maximum
    else { return nil }
    var end = hours.span.upperBound
    if tokens.isSymbol("-", end) { end += 1 }
    guard tokens.isWord(in: Self.units, end) else { return nil }
    isWeekly = tokens.word(end) == "wochenstunden"
    end = tokens.word(end) == "std" ? tokens.skippingDot(end + 1) : end + 1
    if tokens.isSymbol("/", end), tokens.isWord(in: Self.perWeek, end + 1) {
      (isWeekly, end) = (true, end + 2)
    } else {
      var probe = end
      while tokens.isWord(in: Self.prepositions, probe), probe < end + 2 { probe += 1 }
      if tokens.isWord(in: Self.perWeek, probe) { (isWeekly, end) = (true, probe + 1) }
    }
    self.hours = hours
    span = hours.span.lowerBound..<end
  }

  /// Whether the hours are a part of the full week that posts are cut into, and no whole number:
  /// "19,5", "9,75", "7,8"; lessons and opening hours are whole.
  var isShareOfWeek: Bool {
    guard !hours.isRange, hours.decimals > 0 else { return false }
    let parts = hours.minimum * Self.parts
    return [Decimal(1), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
      .contains { $0 * Self.fullTime == parts }
  }

  /// The share of a full-time position; the middle of a range ("4-6 Stunden").
  var share: Decimal {
    if !hours.isRange, hours.minimum >= Self.fullTimeFrom { return 1 }
    return ((hours.minimum + hours.maximum) / 2).divided(by: Self.fullTime, places: 4)
  }
}
