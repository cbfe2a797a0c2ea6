import GermanText
import TextMatching

/// A day, month or year with the words around it: "Ende März 2022", "dem Jahr 2018",
/// "Schuljahr 2022/2023", "Dienstag, dem 21. Juli 2020".
struct DatePhrase {
  private static let articles: WordSet = ["dem", "den", "der", "die", "das", "des"]
  private static let weekdays: WordSet = [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
  ]
  /// Words for a part of the month or year behind them.
  private static let parts: WordSet = [
    "anfang", "mitte", "ende", "beginn", "jahresanfang", "jahresbeginn", "jahresmitte",
    "jahresende",
  ]
  private static let beginnings: WordSet = ["anfang", "beginn", "jahresanfang", "jahresbeginn"]
  private static let endings: WordSet = ["ende", "jahresende"]
  private static let seasons: WordSet = [
    "frühjahr", "frühling", "sommer", "frühsommer", "spätsommer", "herbst", "spätherbst", "winter",
  ]
  private static let years: WordSet = [
    "jahr", "jahre", "jahres", "jahren", "kalenderjahr", "kalenderjahres", "kalenderjahre",
    "haushaltsjahr", "haushaltsjahres", "haushaltsjahre", "haushaltsjahren", "schuljahr",
    "schuljahres", "schuljahre", "schuljahren", "kindergartenjahr", "kindergartenjahres",
    "kitajahr", "kitajahres", "geschäftsjahr", "geschäftsjahres", "wirtschaftsjahr",
    "berichtsjahr", "studienjahr", "ausbildungsjahr", "förderjahr", "wintersemester", "spielzeit",
    "saison",
  ]
  private static let names = weekdays.union(parts).union(seasons).union(years)

  var start: String
  var end: String
  var precision: CalendarSpan.Precision
  var tokens: Range<Int>
  /// Whether only a year is printed, without a word that says so.
  var isBareYear: Bool
  var hasLongYear: Bool
  /// The word for a part of a year or the year before the figures, if any.
  var noun: String?

  /// The phrase that begins at a token.
  init?(_ all: [Token], at index: Int) {
    var next = index
    if all.isWord(in: Self.articles, next) { next += 1 }
    if all.isWord(in: Self.weekdays, next) {
      next += 1
      if all.isSymbol(",", next) { next += 1 }
      if ["dem", "den", "der"].contains(all.word(next)) { next += 1 }
    }
    let hasPart = all.isWord(in: Self.parts, next) && all[next].isCapitalized
    let partAt = next
    if hasPart {
      noun = all.word(next)
      next += 1
      if ["des", "der"].contains(all.word(next)) { next += 1 }
    }
    if Self.isTimeNoun(all, next) {
      noun = all.word(next)
      next += 1
    }
    guard let span = CalendarSpan(all, at: next), next == index || all[next].gap != .cell else {
      return nil
    }
    switch span.precision {
    case .day: guard noun == nil else { return nil }
    case .month: guard noun == nil || hasPart else { return nil }
    case .year, .yearPair: break
    }
    // "bis dem 2018": an article needs its noun or its day.
    let isYear = span.precision == .year || span.precision == .yearPair
    guard !isYear || noun != nil || next == index else { return nil }
    (start, end, precision) = (span.start, span.end, span.precision)
    if hasPart, span.precision == .yearPair {
      // "Ende des Schuljahres 2014/15" lies in its second year, "Anfang" in its first.
      if all.isWord(in: Self.beginnings, partAt) { end = start }
      if all.isWord(in: Self.endings, partAt) { start = end }
    }
    tokens = index..<span.tokens.upperBound
    isBareYear = span.precision == .year && noun == nil
    hasLongYear = span.hasLongYear
  }

  /// A day or month without its year, which is printed behind: "⟨vom 1. Januar⟩ bis 30. Juni 2020".
  init?(_ all: [Token], at index: Int, year: Substring) {
    let hasPart = all.isWord(in: Self.parts, index)
    let next = hasPart || all.isWord(in: Self.articles, index) ? index + 1 : index
    guard let span = CalendarSpan(all, at: next, year: year) else { return nil }
    (start, end, precision) = (span.start, span.end, span.precision)
    (tokens, isBareYear, hasLongYear) = (index..<span.tokens.upperBound, false, true)
  }

  /// Whether a date may begin at a token; with an article only where a date's word is behind it.
  static func mightBegin(_ all: [Token], at index: Int) -> Bool {
    mightName(all, index) || all.isWord(in: articles, index) && mightName(all, index + 1)
  }

  /// Whether a number or a word of the calendar stands at a position.
  private static func mightName(_ all: [Token], _ index: Int) -> Bool {
    all.isWord(in: names, index) || CalendarSpan.mightBegin(all, at: index)
  }

  static func isTimeNoun(_ all: [Token], _ index: Int) -> Bool {
    (all.isWord(in: years, index) || all.isWord(in: seasons, index)) && all[index].isCapitalized
  }

  static func isYearNoun(_ word: String) -> Bool { years.contains(word) }
  static func isPart(_ word: String) -> Bool { parts.contains(word) }
  static func isSeason(_ word: String) -> Bool { seasons.contains(word) }
}
