import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// "zweimal jährlich", "2x im Monat", "ein- bis zweimal wöchentlich", "mindestens dreimal pro
/// Schuljahr", "zwei Sitzungen pro Jahr", "jährlich zwei Treffen", "einmal alle zwei Jahre".
enum RatePhrase {
  static let links: WordSet = ["pro", "je", "im", "in", "am", "innerhalb"]
  private static let linkArticles: WordSet = [
    "der", "jedem", "jeder", "einem", "einer", "eines", "dem",
  ]
  /// More occasions a year are a statistic, not a rhythm.
  private static let maximumEvents: Decimal = 24

  static func find(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    if let times = Times(all, at: index) { return counted(all, times) }
    if let phrase = events(all, at: index) { return phrase }
    return periodFirst(all, at: index)
  }

  private static func counted(_ all: [Token], _ times: Times) -> FrequencyPhrase? {
    let next = times.tokens.upperBound
    let unit: Frequency.Unit
    var interval: ClosedRange<Decimal> = 1...1
    let end: Int
    if let word = PeriodWord(all, at: next), !word.isAdjective, word.frequency.intervalMin == 1 {
      (unit, end) = (word.unit, word.tokens.upperBound)
    } else if let (found, behind) = period(all, next) {
      (unit, end) = (found, behind)
    } else if ["alle", "aller"].contains(all.word(next)) || isOnceIn(all, times, next),
      let (range, found, behind) = IntervalPhrase.interval(all, next + 1)
    {
      (unit, interval, end) = (found, range, behind)
    } else {
      return nil
    }
    let frequency = Frequency.recurrence(times: times.range, every: interval, unit)
      .bounded(times.bound, approximate: times.approximate)
    return FrequencyPhrase(
      frequency, times.tokens.lowerBound..<end, .complete, rule: "frequency.rate")
  }

  /// "einmal in drei Wochen"; "dreimal in zwei Jahren" counts what has been.
  private static func isOnceIn(_ all: [Token], _ times: Times, _ next: Int) -> Bool {
    times.range == 1...1 && all.word(next) == "in" && !all.isNumber(next + 1)
  }

  /// "pro Jahr", "im Monat", "in der Woche", "/Jahr"; not "im Jahr 2019".
  private static func period(_ all: [Token], _ index: Int) -> (Frequency.Unit, end: Int)? {
    var noun = index
    if all.isSymbol("/", noun) {
      noun += 1
    } else if all.isWord(in: links, noun) {
      noun += 1
      if all.isWord(in: linkArticles, noun) { noun += 1 }
    } else if isWeekly(all, noun) {
      noun += 1
    } else {
      return nil
    }
    guard let unit = Period.unit(all.word(noun)), !all.isNumber(noun + 1) else { return nil }
    return (unit, noun + 1)
  }

  /// "die Woche": "zwei Treffen die Woche".
  static func isWeekly(_ all: [Token], _ index: Int) -> Bool {
    all.word(index) == "die" && all.word(index + 1) == "woche"
  }

  /// "zwei Sitzungen pro Jahr", "vier Treffen jährlich"
  private static func events(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    guard let (quantity, end) = eventCount(all, at: index, allowsArticle: true) else { return nil }
    if let (unit, behind) = period(all, end) {
      return make(quantity, unit, quantity.tokens.lowerBound..<behind)
    }
    guard !quantity.isArticle, let word = PeriodWord(all, at: end), !word.isAdjective else {
      return nil
    }
    return make(quantity, word.unit, quantity.tokens.lowerBound..<word.tokens.upperBound)
  }

  /// "jährlich mindestens zwei Gespräche", "pro Jahr zwei Sitzungen"
  private static func periodFirst(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    let unit: Frequency.Unit
    let next: Int
    if let word = PeriodWord(all, at: index), !word.isAdjective {
      (unit, next) = (word.unit, word.tokens.upperBound)
    } else if all.isAnyWord(index), let (found, end) = period(all, index) {
      (unit, next) = (found, end)
    } else {
      return nil
    }
    for start in next..<(next + 3) {
      if let (quantity, end) = eventCount(all, at: start), quantity.tokens.lowerBound == next {
        return make(quantity, unit, index..<end)
      }
      if let times = Times(all, at: start), times.tokens.lowerBound == next {
        let frequency = Frequency.recurrence(times: times.range, unit)
          .bounded(times.bound, approximate: times.approximate)
        return FrequencyPhrase(
          frequency, index..<times.tokens.upperBound, .complete, rule: "frequency.rate")
      }
    }
    return nil
  }

  /// "zwei sogenannte Hilfeplangespräche": a small count of events; an article counts only
  /// before a period ("eine Sitzung pro Monat").
  private static func eventCount(
    _ all: [Token], at index: Int, allowsArticle: Bool = false
  ) -> (Quantity, end: Int)? {
    guard let quantity = Quantity(all, at: index), !quantity.isArticle || allowsArticle,
      quantity.decimals == 0,
      quantity.minimum >= 1, quantity.maximum <= maximumEvents
    else { return nil }
    var noun = quantity.tokens.upperBound
    while let token = all.token(noun), token.kind == .word, !token.isCapitalized,
      noun < quantity.tokens.upperBound + 2
    {
      noun += 1
    }
    guard let token = all.token(noun), token.isCapitalized else { return nil }
    while all.isSymbol("-", noun + 1), all.token(noun + 2)?.kind == .word { noun += 2 }
    return RecurringEvent.isEvent(all.word(noun)) ? (quantity, noun + 1) : nil
  }

  private static func make(
    _ quantity: Quantity, _ unit: Frequency.Unit, _ tokens: Range<Int>
  ) -> FrequencyPhrase {
    let frequency = Frequency.recurrence(times: quantity.minimum...quantity.maximum, unit)
      .bounded(quantity.bound, approximate: quantity.approximate)
    return FrequencyPhrase(frequency, tokens, .complete, rule: "frequency.events")
  }
}
