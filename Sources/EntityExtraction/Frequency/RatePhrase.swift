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
  /// Tokens before a bounded count in which its events are named.
  private static let namedReach = 14

  /// The phrase that begins at a token with a count or with a period.
  static func find(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    if let times = Multiplicity(tokens, at: index) { return counted(tokens, times) }
    if let phrase = events(tokens, at: index) ?? limited(tokens, at: index) {
      return phrase
    }
    return periodFirst(tokens, at: index)
  }

  private static func counted(_ tokens: [Token], _ times: Multiplicity) -> FrequencyPhrase? {
    let next = times.span.upperBound
    let unit: Frequency.Unit
    var interval: ClosedRange<Decimal> = 1...1
    let end: Int
    if let word = RecurrenceWord(tokens, at: next), !word.isAdjective,
      word.frequency.intervalMin == 1
    {
      (unit, end) = (word.unit, word.span.upperBound)
    } else if let (found, after) = period(tokens, next) {
      (unit, end) = (found, after)
    } else if ["alle", "aller"].contains(tokens.word(next)) || isOnceIn(tokens, times, next),
      let (range, found, after) = IntervalPhrase.interval(tokens, next + 1)
    {
      (unit, interval, end) = (found, range, after)
    } else {
      return nil
    }
    let frequency = Frequency.recurrence(times: times.range, every: interval, unit)
      .bounded(times.bound, approximate: times.approximate)
    return FrequencyPhrase(
      frequency, times.span.lowerBound..<end, .complete, rule: "frequency.rate")
  }

  /// "einmal in drei Wochen"; "dreimal in zwei Jahren" counts what has been.
  private static func isOnceIn(_ tokens: [Token], _ times: Multiplicity, _ next: Int) -> Bool {
    times.range == 1...1 && tokens.word(next) == "in" && !tokens.isNumber(next + 1)
  }

  /// "pro Jahr", "im Monat", "in der Woche", "/Jahr"; not "im Jahr 2019".
  private static func period(_ tokens: [Token], _ index: Int) -> (Frequency.Unit, end: Int)? {
    var noun = index
    if tokens.isSymbol("/", noun) {
      noun += 1
    } else if tokens.isWord(in: links, noun) {
      noun += 1
      if tokens.isWord(in: linkArticles, noun) { noun += 1 }
    } else if isWeekly(tokens, noun) {
      noun += 1
    } else {
      return nil
    }
    guard let unit = RecurrenceUnit.unit(tokens.word(noun)), !tokens.isNumber(noun + 1) else {
      return nil
    }
    return (unit, noun + 1)
  }

  /// "die Woche": "zwei Treffen die Woche".
  static func isWeekly(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.word(index) == "die" && tokens.word(index + 1) == "woche"
  }

  /// "zwei Sitzungen pro Jahr", "vier Treffen jährlich"
  private static func events(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    guard let (quantity, end) = eventCount(tokens, at: index, allowsArticle: true) else {
      return nil
    }
    if let (unit, after) = period(tokens, end) {
      return make(quantity, unit, quantity.span.lowerBound..<after)
    }
    guard !quantity.isArticle, let word = RecurrenceWord(tokens, at: end), !word.isAdjective else {
      return nil
    }
    return make(quantity, word.unit, quantity.span.lowerBound..<word.span.upperBound)
  }

  /// "Die Sitzungen (⟨max. 4 im Jahr⟩)": a bounded count of the events that were named before.
  private static func limited(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    guard tokens.isNumber(index), let quantity = Quantity(tokens, at: index), quantity.bound != nil,
      quantity.decimals == 0, quantity.minimum >= 1, quantity.maximum <= maximumEvents,
      let (unit, end) = period(tokens, quantity.span.upperBound)
    else { return nil }
    let front = tokens[..<quantity.span.lowerBound].indices.suffix(namedReach)
    let start = front.last { tokens.isSymbol(in: [".", "?", ";"], $0) } ?? front.lowerBound
    guard
      (start..<front.upperBound).contains(where: {
        tokens[$0].isCapitalized && RecurringEvent.isEvent(tokens.word($0))
      })
    else { return nil }
    return make(quantity, unit, quantity.span.lowerBound..<end)
  }

  /// "jährlich mindestens zwei Gespräche", "pro Jahr zwei Sitzungen"
  private static func periodFirst(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    let unit: Frequency.Unit
    let next: Int
    if let word = RecurrenceWord(tokens, at: index), !word.isAdjective {
      (unit, next) = (word.unit, word.span.upperBound)
    } else if tokens.isAnyWord(index), let (found, end) = period(tokens, index) {
      (unit, next) = (found, end)
    } else {
      return nil
    }
    for start in next..<(next + 3) {
      if let (quantity, end) = eventCount(tokens, at: start), quantity.span.lowerBound == next {
        return make(quantity, unit, index..<end)
      }
      if let times = Multiplicity(tokens, at: start), times.span.lowerBound == next {
        let frequency = Frequency.recurrence(times: times.range, unit)
          .bounded(times.bound, approximate: times.approximate)
        return FrequencyPhrase(
          frequency, index..<times.span.upperBound, .complete, rule: "frequency.rate")
      }
    }
    return nil
  }

  /// "zwei sogenannte Hilfeplangespräche": a small count of events; an article counts only
  /// before a period ("eine Sitzung pro Monat").
  private static func eventCount(
    _ tokens: [Token], at index: Int, allowsArticle: Bool = false
  ) -> (Quantity, end: Int)? {
    guard let quantity = Quantity(tokens, at: index), !quantity.isArticle || allowsArticle,
      quantity.decimals == 0,
      quantity.minimum >= 1, quantity.maximum <= maximumEvents
    else { return nil }
    var noun = quantity.span.upperBound
    while let token = tokens.token(noun), token.kind == .word, !token.isCapitalized,
      noun < quantity.span.upperBound + 2
    {
      noun += 1
    }
    guard let token = tokens.token(noun), token.isCapitalized else { return nil }
    while tokens.isSymbol("-", noun + 1), tokens.token(noun + 2)?.kind == .word { noun += 2 }
    return RecurringEvent.isEvent(tokens.word(noun)) ? (quantity, noun + 1) : nil
  }

  private static func make(
    _ quantity: Quantity, _ unit: Frequency.Unit, _ span: Range<Int>
  ) -> FrequencyPhrase {
    let frequency = Frequency.recurrence(times: quantity.minimum...quantity.maximum, unit)
      .bounded(quantity.bound, approximate: quantity.approximate)
    return FrequencyPhrase(frequency, span, .complete, rule: "frequency.events")
  }
}
