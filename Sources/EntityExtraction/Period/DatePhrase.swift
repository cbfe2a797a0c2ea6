import GermanText
import TextMatching

/// A day, month or year with the words around it: "Ende März 2022", "dem Jahr 2018",
/// "Schuljahr 2022/2023", "Dienstag, dem 21. Juli 2020".
struct DatePhrase {
  private static let articles = WordSet(Determiners.definite)
  private static let weekdays: WordSet = [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
  ]
  /// Words for a part of the month or year after them.
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
  var span: Range<Int>
  /// Whether only a year is printed, without a word that says so.
  var isBareYear: Bool
  var hasLongYear: Bool
  /// The word for a part of a year or the year before the figures, if any.
  var noun: String?

  /// The phrase that begins at a token.
  init?(_ tokens: [Token], at index: Int) {
    var next = index
    if tokens.isWord(in: Self.articles, next) { next += 1 }
    if tokens.isWord(in: Self.weekdays, next) {
      next += 1
      if tokens.isSymbol(",", next) { next += 1 }
      if ["dem", "den", "der"].contains(tokens.word(next)) { next += 1 }
    }
    let hasPart = tokens.isWord(in: Self.parts, next) && tokens[next].isCapitalized
    let partAt = next
    if hasPart {
      noun = tokens.word(next)
      next += 1
      if ["des", "der"].contains(tokens.word(next)) { next += 1 }
    }
    if Self.isTimeNoun(tokens, next) {
      noun = tokens.word(next)
      next += 1
    }
    guard let calendar = CalendarSpan(tokens, at: next), next == index || tokens[next].gap != .cell
    else {
      return nil
    }
    switch calendar.precision {
    case .day: guard noun == nil else { return nil }
    case .month: guard noun == nil || hasPart else { return nil }
    case .year, .yearPair: break
    }
    // "bis dem 2018": an article needs its noun or its day.
    let isYear = calendar.precision == .year || calendar.precision == .yearPair
    guard !isYear || noun != nil || next == index else { return nil }
    (start, end, precision) = (calendar.start, calendar.end, calendar.precision)
    if hasPart, calendar.precision == .yearPair {
      // "Ende des Schuljahres 2014/15" lies in its second year, "Anfang" in its first.
      if tokens.isWord(in: Self.beginnings, partAt) { end = start }
      if tokens.isWord(in: Self.endings, partAt) { start = end }
    }
    span = index..<calendar.span.upperBound
    isBareYear = calendar.precision == .year && noun == nil
    hasLongYear = calendar.hasLongYear
  }

  /// A day or month without its year, which is printed after: "⟨vom 1. Januar⟩ bis 30. Juni 2020".
  init?(_ tokens: [Token], at index: Int, year: Substring) {
    let hasPart = tokens.isWord(in: Self.parts, index)
    let next = hasPart || tokens.isWord(in: Self.articles, index) ? index + 1 : index
    guard let calendar = CalendarSpan(tokens, at: next, year: year) else { return nil }
    (start, end, precision) = (calendar.start, calendar.end, calendar.precision)
    (span, isBareYear, hasLongYear) = (index..<calendar.span.upperBound, false, true)
  }

  /// Whether a date may begin at a token; with an article only where a date's word is after it.
  static func mightBegin(_ tokens: [Token], at index: Int) -> Bool {
    mightName(tokens, index) || tokens.isWord(in: articles, index) && mightName(tokens, index + 1)
  }

  /// Whether a number or a word of the calendar stands at a position.
  private static func mightName(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.isWord(in: names, index) || CalendarSpan.mightBegin(tokens, at: index)
  }

  /// Whether a noun that a year belongs to stands at a token: "Schuljahr", "Herbst".
  static func isTimeNoun(_ tokens: [Token], _ index: Int) -> Bool {
    (tokens.isWord(in: years, index) || tokens.isWord(in: seasons, index))
      && tokens[index].isCapitalized
  }

  /// Whether a word in lower case means a year: "haushaltsjahr".
  static func isYearNoun(_ word: String) -> Bool { years.contains(word) }
  /// Whether a word in lower case means a part of a year or month: "ende".
  static func isPart(_ word: String) -> Bool { parts.contains(word) }
  /// Whether a word in lower case is a season: "frühjahr".
  static func isSeason(_ word: String) -> Bool { seasons.contains(word) }
}
