import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// "jeden zweiten Dienstag im Monat", "jede zweite Woche", "jedes Jahr", "am ersten Montag im
/// Monat", "jeden Montag und Donnerstag".
enum EveryPhrase {
  private static let every: WordSet = ["jede", "jeder", "jeden", "jedes", "jedem"]
  private static let weekdayPrepositions: WordSet = ["am", "an"]
  /// With one of them begins what is found here.
  static let openers = every.union(weekdayPrepositions)
  private static let weekdays: WordMap<Frequency.Weekday> = [
    "montag": .monday, "dienstag": .tuesday, "mittwoch": .wednesday, "donnerstag": .thursday,
    "freitag": .friday, "samstag": .saturday, "sonnabend": .saturday, "sonntag": .sunday,
    "montags": .monday, "dienstags": .tuesday, "mittwochs": .wednesday,
    "donnerstags": .thursday, "freitags": .friday, "samstags": .saturday, "sonntags": .sunday,
    "mo": .monday, "di": .tuesday, "mi": .wednesday, "do": .thursday, "fr": .friday,
    "sa": .saturday, "so": .sunday,
  ]
  /// "Bitte für jedes Jahr auflisten" asks for numbers.
  private static let notBefore = WordSet(
    ["für", "in", "nach", "von", "zu"] + ["ab", "pro", "seit", "über"]
      + ["eines", "einer", "fast", "wie"])
  private static let monthLinks: WordSet = ["im", "des", "eines", "jeden", "pro", "in"]
  private static let monthArticles: WordSet = ["jeden", "jedem", "einem", "eines", "des"]
  /// Tokens after a weekday in which "Uhr" makes it opening hours.
  private static let hoursReach = 8

  /// The phrase that begins at a token.
  static func find(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    if tokens.isWord(in: every, index) { return every(tokens, at: index) }
    if tokens.isWord(in: weekdayPrepositions, index) {
      let start = tokens.word(index + 1) == "jedem" ? index + 2 : index + 1
      return weekday(tokens, from: index, at: start, needsMonth: start == index + 1)
    }
    return nil
  }

  private static func every(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    if let phrase = weekday(tokens, from: index, at: index + 1, needsMonth: false) { return phrase }
    guard !tokens.isWord(in: notBefore, index - 1) else { return nil }
    let (nth, noun) = ordinal(tokens, index + 1) ?? (1, index + 1)
    guard let unit = RecurrenceUnit.unit(tokens.word(noun)), !tokens.isNumber(noun + 1),
      !tokens.word(noun).hasLiteralSuffix("s") || tokens.word(noun) == "jahres"
    else { return nil }
    let interval = Decimal(nth)
    return FrequencyPhrase(
      .recurrence(every: interval...interval, unit), index..<(noun + 1),
      nth == 1 ? .adverb : .complete, rule: "frequency.every")
  }

  private static func weekday(
    _ tokens: [Token], from start: Int, at index: Int, needsMonth: Bool
  ) -> FrequencyPhrase? {
    var ordinals: [Int] = []
    var position = index
    while let (nth, next) = ordinal(tokens, position) {
      ordinals.append(nth)
      position = next
      guard ["und", "oder", "u"].contains(tokens.word(position)) || tokens.isSymbol(",", position)
      else { break }
      let after = tokens.skippingDot(position + 1)
      guard ordinal(tokens, after) != nil else { break }
      position = after
    }
    guard let day = weekdays[tokens.word(position)], tokens[position].isCapitalized else {
      return nil
    }
    position =
      tokens.word(position).byteCount == 2 ? tokens.skippingDot(position + 1) : position + 1
    let month = monthEnd(tokens, position)
    guard !needsMonth || month != nil && !ordinals.isEmpty else { return nil }
    guard !isOpeningHours(tokens, after: month ?? position), !isOpeningHours(tokens, before: start)
    else { return nil }
    var days: Decimal = 1
    if ordinals.isEmpty, tokens.word(position) == "und", weekdays[tokens.word(position + 1)] != nil
    {
      (days, position) = (2, position + 2)
    }
    var frequency: Frequency
    if month != nil, !ordinals.isEmpty {
      let times = Decimal(ordinals.count)
      frequency = .recurrence(times: times...times, .month)
    } else if let nth = ordinals.first {
      frequency = .recurrence(every: Decimal(nth)...Decimal(nth), .week)
    } else {
      frequency = .recurrence(times: days...days, .week)
    }
    frequency.nth = ordinals.count == 1 ? ordinals.first : nil
    frequency.weekday = days == 1 ? day : nil
    return FrequencyPhrase(
      frequency, start..<(month ?? position), .complete, rule: "frequency.weekday")
  }

  /// "zweiten", "2."
  private static func ordinal(_ tokens: [Token], _ index: Int) -> (nth: Int, next: Int)? {
    if let nth = NumberWord.ordinal(of: tokens.word(index)) { return (nth, index + 1) }
    guard let token = tokens.token(index), token.kind == .number, token.decimals == 0,
      token.text.byteCount == 1, let nth = Int(token.text), nth > 0,
      tokens.isSymbol(".", index + 1)
    else { return nil }
    return (nth, index + 2)
  }

  /// "im Monat", "eines jeden Monats"
  private static func monthEnd(_ tokens: [Token], _ index: Int) -> Int? {
    guard tokens.isWord(in: monthLinks, index) else { return nil }
    let noun = tokens.isWord(in: monthArticles, index + 1) ? index + 2 : index + 1
    guard ["monat", "monats", "monates"].contains(tokens.word(noun)) else { return nil }
    return noun + 1
  }

  /// "Di, Do 9–15 Uhr, jeden 1. Donnerstag im Monat"
  private static func isOpeningHours(_ tokens: [Token], before index: Int) -> Bool {
    guard
      tokens.isSymbol(in: [",", ";"], index - 1)
        || ["und", "sowie"].contains(tokens.word(index - 1)),
      tokens.word(index - 2) == "uhr", tokens.isNumber(index - 3)
    else { return false }
    return tokens.isSymbol(in: ["-", "–", "—"], index - 4) || tokens.word(index - 4) == "bis"
  }

  /// "jeden 1. Donnerstag im Monat 14–18 Uhr"
  private static func isOpeningHours(_ tokens: [Token], after index: Int) -> Bool {
    for probe in index..<min(index + hoursReach, tokens.count) {
      if tokens.word(probe) == "uhr" { return true }
      if tokens.isSymbol(in: [".", ";", "?"], probe) { return false }
    }
    return false
  }
}
