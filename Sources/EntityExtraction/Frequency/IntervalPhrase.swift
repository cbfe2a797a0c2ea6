import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// "alle 8-10 Wochen", "alle zwei bis drei Monate", "mindestens alle zwei Jahre",
/// "alle halbe Jahre", "einmal alle zwei Jahre".
enum IntervalPhrase {
  static let every: WordSet = ["alle", "aller"]
  private static let latest: WordSet = ["spätestens"]

  /// The phrase that begins with "alle" at a token; qualifying words before it are taken along.
  static func find(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    guard tokens.isWord(in: every, index) else { return nil }
    guard let (interval, unit, end) = interval(tokens, index + 1) else { return nil }
    var start = index
    let times: ClosedRange<Decimal> = 1...1
    var qualifiers = Qualifiers(tokens, before: start)
    if tokens.isWord(in: latest, start - 1) {
      qualifiers.bound = .atLeast
      qualifiers.start = start - 1
    }
    start = qualifiers.start
    let frequency = Frequency.recurrence(times: times, every: interval, unit)
      .bounded(qualifiers.bound, approximate: qualifiers.approximate)
    return FrequencyPhrase(frequency, start..<end, .complete, rule: "frequency.interval")
  }

  /// A number of periods: "zwei bis drei Monate", "14 Tage", "halbe Jahr".
  static func interval(
    _ tokens: [Token], _ index: Int
  ) -> (ClosedRange<Decimal>, Frequency.Unit, end: Int)? {
    guard let quantity = Quantity.starting(tokens, at: index), quantity.minimum > 0 else {
      return nil
    }
    var end = quantity.span.upperBound
    if tokens.isSymbol("-", end) { end += 1 }
    guard let unit = RecurrenceUnit.unit(tokens.word(end)) else { return nil }
    if quantity.minimum < 1, unit == .year {
      return quantity.isRange ? nil : (1...1, .halfYear, end + 1)
    }
    return (quantity.minimum...quantity.maximum, unit, end + 1)
  }
}
