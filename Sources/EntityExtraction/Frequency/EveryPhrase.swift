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
  private static let notBefore: WordSet = [
    "für", "zu", "pro", "seit", "nach", "von", "eines", "einer", "über", "in", "ab", "fast",
  ]
  private static let monthLinks: WordSet = ["im", "des", "eines", "jeden", "pro", "in"]
  private static let monthArticles: WordSet = ["jeden", "jedem", "einem", "eines", "des"]
  /// Tokens behind a weekday in which "Uhr" makes it opening hours.
  private static let hoursReach = 8

  static func find(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    if all.isWord(in: every, index) { return every(all, at: index) }
    if all.isWord(in: weekdayPrepositions, index) {
      let start = all.word(index + 1) == "jedem" ? index + 2 : index + 1
      return weekday(all, from: index, at: start, needsMonth: start == index + 1)
    }
    return nil
  }

  private static func every(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    if let phrase = weekday(all, from: index, at: index + 1, needsMonth: false) { return phrase }
    guard !all.isWord(in: notBefore, index - 1) else { return nil }
    let (nth, noun) = ordinal(all, index + 1) ?? (1, index + 1)
    guard let unit = Period.unit(all.word(noun)), !all.isNumber(noun + 1),
      !all.word(noun).hasLiteralSuffix("s") || all.word(noun) == "jahres"
    else { return nil }
    let interval = Decimal(nth)
    return FrequencyPhrase(
      .recurrence(every: interval...interval, unit), index..<(noun + 1),
      nth == 1 ? .adverb : .complete, rule: "frequency.every")
  }

  private static func weekday(
    _ all: [Token], from start: Int, at index: Int, needsMonth: Bool
  ) -> FrequencyPhrase? {
    var ordinals: [Int] = []
    var position = index
    while let (nth, next) = ordinal(all, position) {
      ordinals.append(nth)
      position = next
      guard ["und", "oder", "u"].contains(all.word(position)) || all.isSymbol(",", position)
      else { break }
      let behind = all.skippingDot(position + 1)
      guard ordinal(all, behind) != nil else { break }
      position = behind
    }
    guard let day = weekdays[all.word(position)], all[position].isCapitalized else { return nil }
    position = all.word(position).byteCount == 2 ? all.skippingDot(position + 1) : position + 1
    let month = monthEnd(all, position)
    guard !needsMonth || month != nil && !ordinals.isEmpty else { return nil }
    guard !isOpeningHours(all, behind: month ?? position), !isOpeningHours(all, before: start)
    else { return nil }
    var days: Decimal = 1
    if ordinals.isEmpty, all.word(position) == "und", weekdays[all.word(position + 1)] != nil {
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
  private static func ordinal(_ all: [Token], _ index: Int) -> (nth: Int, next: Int)? {
    if let nth = NumberWord.ordinal(of: all.word(index)) { return (nth, index + 1) }
    guard let token = all.token(index), token.kind == .number, token.decimals == 0,
      token.text.byteCount == 1, let nth = Int(token.text), nth > 0,
      all.isSymbol(".", index + 1)
    else { return nil }
    return (nth, index + 2)
  }

  /// "im Monat", "eines jeden Monats"
  private static func monthEnd(_ all: [Token], _ index: Int) -> Int? {
    guard all.isWord(in: monthLinks, index) else { return nil }
    let noun = all.isWord(in: monthArticles, index + 1) ? index + 2 : index + 1
    guard ["monat", "monats", "monates"].contains(all.word(noun)) else { return nil }
    return noun + 1
  }

  /// "Di, Do 9–15 Uhr, jeden 1. Donnerstag im Monat"
  private static func isOpeningHours(_ all: [Token], before index: Int) -> Bool {
    guard
      all.isSymbol(in: [",", ";"], index - 1) || ["und", "sowie"].contains(all.word(index - 1)),
      all.word(index - 2) == "uhr", all.isNumber(index - 3)
    else { return false }
    return all.isSymbol(in: ["-", "–", "—"], index - 4) || all.word(index - 4) == "bis"
  }

  /// "jeden 1. Donnerstag im Monat 14–18 Uhr"
  private static func isOpeningHours(_ all: [Token], behind index: Int) -> Bool {
    for probe in index..<min(index + hoursReach, all.count) {
      if all.word(probe) == "uhr" { return true }
      if all.isSymbol(in: [".", ";", "?"], probe) { return false }
    }
    return false
  }
}
