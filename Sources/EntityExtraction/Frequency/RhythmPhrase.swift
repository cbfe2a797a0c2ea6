import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// "im zweijährigen Turnus", "im jährlichen Rhythmus", "im Turnus von drei Jahren",
/// "im 14-Tage-Rhythmus", "im Zweijahresturnus".
enum RhythmPhrase {
  private static let rhythms: WordSet = [
    "turnus", "rhythmus", "intervall", "intervalls", "abstand", "abständen", "intervallen",
    "zyklus", "turnusse", "turnussen",
  ]
  /// "Abstand" alone is also one between two dates.
  private static let spans: WordSet = ["abstand"]
  private static let durations: [(String, Frequency.Unit)] = [
    ("jährig", .year), ("jährlich", .year), ("monatig", .month), ("monatlich", .month),
    ("wöchig", .week), ("wöchentlich", .week), ("tägig", .day), ("täglich", .day),
  ]
  private static let compounds: [(String, Frequency.Unit)] = [
    ("jahres", .year), ("jahre", .year), ("wochen", .week), ("monats", .month),
    ("monate", .month), ("tages", .day), ("tage", .day),
  ]
  static let prepositions: WordSet = ["im", "in"]
  private static let articles: WordSet = ["einem", "einen", "etwa", "ca", "der", "den"]

  /// The phrase that begins with a preposition at a token.
  static func find(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    guard tokens.isWord(in: prepositions, index) else { return nil }
    var start = index + 1
    while tokens.isWord(in: articles, start), start < index + 3 {
      start = tokens.skippingDot(start + 1)
    }
    // "in regelmäßigen monatlichen Abständen"
    if tokens.word(start).hasLiteralPrefix("regelmäßig"),
      RecurrenceWord(tokens, at: start + 1) != nil
    {
      start += 1
    }
    guard let found = adjective(tokens, start) ?? noun(tokens, start) ?? compound(tokens, start)
    else {
      return nil
    }
    return FrequencyPhrase(
      found.frequency, index..<found.end, .complete, rule: "frequency.rhythm")
  }

  /// "zweijährigen Turnus", "2-jährigen Rhythmus"
  private static func adjective(
    _ tokens: [Token], _ index: Int
  ) -> (frequency: Frequency, end: Int)? {
    var word = index
    var interval: Decimal = 1
    if tokens.isNumber(index) {
      guard let number = Numeral(tokens, at: index) else { return nil }
      interval = number.value
      word = tokens.isSymbol("-", index + 1) ? index + 2 : index + 1
    }
    guard tokens.isWord(in: rhythms, word + 1), !tokens.word(word).isEmpty else { return nil }
    let folded = tokens.word(word)
    if let period = RecurrenceWord(tokens, at: word) { return (period.frequency, word + 2) }
    for (stem, unit) in durations {
      for ending in ["en", "er", "em", "es", "e"] where folded.hasLiteralSuffix(stem + ending) {
        let front = String(folded.dropLast(stem.count + ending.count))
        if front == "halb", unit == .year { return (.recurrence(.halfYear), word + 2) }
        if front == "viertel", unit == .year { return (.recurrence(.quarter), word + 2) }
        if !front.isEmpty {
          guard let number = NumberWord.value(of: front) else { return nil }
          interval = number
        }
        guard interval > 0 else { return nil }
        return (.recurrence(every: interval...interval, unit), word + 2)
      }
    }
    return nil
  }

  /// "Turnus von drei Jahren", "regelmäßigen Abständen von zwei Jahren"
  private static func noun(_ tokens: [Token], _ index: Int) -> (frequency: Frequency, end: Int)? {
    var word = index
    if tokens.word(word).hasLiteralPrefix("regelmäßig") { word += 1 }
    guard tokens.isWord(in: rhythms, word), tokens.word(word + 1) == "von",
      let (interval, unit, end) = IntervalPhrase.interval(tokens, word + 2)
    else { return nil }
    // "im Abstand von höchstens zwei Jahren": at least that often.
    let isLimited = Quantity.starting(tokens, at: word + 2)?.bound == .atMost
    guard !tokens.isWord(in: spans, word) || word > index || isLimited else { return nil }
    let frequency = Frequency.recurrence(every: interval, unit)
    return (isLimited ? frequency.bounded(.atLeast, approximate: false) : frequency, end)
  }

  /// "14-Tage-Rhythmus", "Zwei-Jahres-Turnus", "Zweijahresrhythmus"
  private static func compound(_ tokens: [Token], _ index: Int) -> (frequency: Frequency, end: Int)?
  {
    if let number = Numeral(tokens, at: index), number.value > 0, tokens.isSymbol("-", index + 1),
      let (_, unit) = compounds.first(where: { $0.0 == tokens.word(index + 2) }),
      tokens.isSymbol("-", index + 3), tokens.isWord(in: rhythms, index + 4)
    {
      return (.recurrence(every: number.value...number.value, unit), index + 5)
    }
    let folded = tokens.word(index)
    for rhythm in ["turnus", "rhythmus", "abstand", "intervall"]
    where folded.hasLiteralSuffix(rhythm) {
      for (stem, unit) in compounds where folded.hasLiteralSuffix(stem + rhythm) {
        let front = String(folded.dropLast(stem.count + rhythm.count))
        guard let number = front.isEmpty ? 1 : NumberWord.value(of: front), number > 0 else {
          return nil
        }
        return (.recurrence(every: number...number, unit), index + 1)
      }
    }
    return nil
  }
}
