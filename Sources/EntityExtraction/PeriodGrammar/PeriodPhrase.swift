import CouncilModel
import GermanText

/// Words that say when, since when, until when or as of when: "bis Ende 2024", "seit 2018",
/// "von 2013 bis 2017", "zum Stichtag 15. August 2014".
struct PeriodPhrase {
  var value: TimePeriod
  var tokens: Range<Int>

  var rule: String { "period.\(value.role.rawValue)" }

  init(_ role: TimePeriod.Role, start: String?, end: String?, _ tokens: Range<Int>) {
    value = TimePeriod(start: start, end: end, role: role)
    self.tokens = tokens
  }

  /// The phrase that begins at a token.
  static func find(_ all: [Token], at index: Int) -> PeriodPhrase? {
    switch all[index].kind {
    case .symbol: return nil
    case .number: return range(all, index) ?? bareSpan(all, index)
    case .word:
      guard mayBegin(all, index) else { return nil }
      return state(all, index) ?? range(all, index) ?? openEnd(all, index) ?? openStart(all, index)
        ?? point(all, index) ?? bareSpan(all, index)
    }
  }

  private static let prepositions = WordSet([
    "mit", "zum", "am", "nach", "per", "den", "seit", "ab", "bis", "von", "vom", "zwischen", "dem",
    "bereits", "im", "in", "für", "ins",
  ])

  /// Whether a phrase may begin with a word; most words of a letter are passed over here.
  private static func mayBegin(_ all: [Token], _ index: Int) -> Bool {
    if all.isWord(in: states, index) || DatePhrase.mayBegin(all, at: index) { return true }
    return all.isWord(in: prepositions, index)
      && (all.isWord(in: states, index + 1) || all.isWord(in: adverbs, index + 1)
        || DatePhrase.mayBegin(all, at: index + 1))
  }
}

// MARK: - As of

extension PeriodPhrase {
  private static let states: WordSet = ["stand", "stichtag", "datenstand"]
  private static let beforeStates: WordSet = ["mit", "zum", "am", "nach", "per", "den"]
  private static let behindStates: WordSet = ["vom", "am", "zum", "per", "im", "des", "von"]

  /// "Stand: 30.09.2023", "zum Stichtag 15. August 2014"
  private static func state(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    let noun = all.isWord(in: beforeStates, index) ? index + 1 : index
    guard all.isWord(in: states, noun), all[noun].isCapitalized else { return nil }
    var next = noun + 1
    if all.isSymbol(":", next) { next += 1 }
    if all.isWord(in: behindStates, next) { next += 1 }
    guard let date = DatePhrase(all, at: next), all[next].gap != .cell,
      !CountedThing.follows(all, date)
    else { return nil }
    return PeriodPhrase(.asOf, start: date.start, end: date.end, index..<date.tokens.upperBound)
  }
}

// MARK: - Open at one end

extension PeriodPhrase {
  private static let sinces: WordSet = ["seit", "ab"]
  private static let adverbs: WordSet = [
    "spätestens", "einschließlich", "inklusive", "voraussichtlich", "etwa", "zum", "zur", "dem",
    "mindestens", "frühestens", "circa", "maximal", "längstens", "vsl",
  ]
  /// Words between the preposition and its date.
  private static let maximumAdverbs = 2
  /// Tokens before "bis" among which a range may begin that is not understood.
  private static let reach = 5
  private static let rangeStarts: WordSet = ["von", "vom", "ab", "seit", "zwischen"]

  /// "seit 2018", "ab 1. Januar 2023"
  private static func openEnd(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    guard all.isWord(in: sinces, index), let date = date(all, behind: index) else { return nil }
    return PeriodPhrase(.since, start: date.start, end: nil, index..<date.tokens.upperBound)
  }

  /// "bis 2025", "bis zum 31.12.2014"
  private static func openStart(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    guard all.word(index) == "bis", !hasLowerEnd(all, before: index),
      let date = date(all, behind: index)
    else { return nil }
    return PeriodPhrase(.deadline, start: nil, end: date.end, index..<date.tokens.upperBound)
  }

  private static func date(_ all: [Token], behind preposition: Int) -> DatePhrase? {
    for count in 0...maximumAdverbs {
      if let date = DatePhrase(all, at: preposition + 1 + count) {
        return CountedThing.follows(all, date) ? nil : date
      }
      guard all.isWord(in: adverbs, preposition + 1 + count) else { return nil }
    }
    return nil
  }

  /// Whether something stands before "bis" that it may be the upper end of.
  private static func hasLowerEnd(_ all: [Token], before index: Int) -> Bool {
    guard let token = all.token(index - 1) else { return false }
    if token.kind == .number || isCalendarWord(token.folded) { return true }
    // "06/2023 (Baubeginn) bis 10/2023"
    if token.text == ")", (max(0, index - reach)..<index).contains(where: all.isNumber) {
      return true
    }
    if token.text == ".", all.isNumber(index - 2), all[index].gap != .line { return true }
    return (max(0, index - reach)..<index).contains { position in
      all.isWord(in: rangeStarts, position)
        && (all.isNumber(position + 1) || isCalendarWord(all.word(position + 1)))
    }
  }

  private static func isCalendarWord(_ word: String) -> Bool {
    DatePhrase.isYearNoun(word) || DatePhrase.isPart(word) || DatePhrase.isSeason(word)
      || GermanDate.isMonth(word)
  }
}

// MARK: - Ranges

extension PeriodPhrase {
  private static let dashes: WordSet = ["-", "–", "—"]
  private static let froms: WordSet = ["von", "vom", "ab", "seit"]
  /// Nouns that a range may belong to without being its name.
  private static let rangeNouns: WordSet = [
    "zeitraum", "zeitraums", "zeitraumes", "förderperiode", "förderzeitraum", "wahlperiode",
    "jahre", "jahren", "jahr", "projektlaufzeit", "laufzeit", "berichtszeitraum", "zeit",
  ]
  /// "Jahren 2015, 2016, 2017 und 2018"
  private static let maximumYears = 15

  /// "von 2013 bis 2017", "1. Januar bis 30. Juni 2020", "2017 – 2019", "Jahre 2015, 2016 und 2017"
  private static func range(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    let isBetween = all.word(index) == "zwischen"
    let hasFrom = all.isWord(in: froms, index) || isBetween
    let first = hasFrom || all.isWord(in: yearPrepositions, index) ? index + 1 : index
    if !hasFrom, isNamed(all, before: index) || isGlued(all, before: index) { return nil }
    if let start = DatePhrase(all, at: first) {
      if let years = years(all, behind: start, from: index) { return years }
      let behind = start.tokens.upperBound
      if hasFrom, all.word(behind) == "bis", all.word(behind + 1) == "heute" {
        return PeriodPhrase(.since, start: start.start, end: nil, index..<(behind + 2))
      }
      guard let end = upperEnd(all, behind: start.tokens.upperBound, isBetween: isBetween),
        start.start < end.end, !CountedThing.follows(all, end),
        start.precision == end.precision || start.start.prefix(4) <= end.end.prefix(4)
      else { return nil }
      return PeriodPhrase(.range, start: start.start, end: end.end, index..<end.tokens.upperBound)
    }
    guard let behind = behindPartial(all, first),
      let end = upperEnd(all, behind: behind, isBetween: isBetween), !end.isBareYear,
      end.precision == .day || end.precision == .month,
      let start = DatePhrase(all, at: first, year: end.end.prefix(4)),
      start.tokens.upperBound == behind, start.precision == end.precision, start.start < end.end
    else { return nil }
    return PeriodPhrase(.range, start: start.start, end: end.end, index..<end.tokens.upperBound)
  }

  /// Behind a day or month without a year; any leap year has all days.
  private static func behindPartial(_ all: [Token], _ index: Int) -> Int? {
    DatePhrase(all, at: index, year: "2000")?.tokens.upperBound
  }

  private static func upperEnd(
    _ all: [Token], behind index: Int, isBetween: Bool
  ) -> DatePhrase? {
    var next = index
    if isBetween {
      guard all.word(next) == "und" else { return nil }
    } else {
      guard all.word(next) == "bis" || all.isSymbol(in: dashes, next), all[next].gap != .cell else {
        return nil
      }
    }
    next += 1
    if all.word(next) == "bis" { next += 1 }
    for _ in 0..<maximumAdverbs where all.isWord(in: adverbs, next) { next += 1 }
    guard all.token(next)?.gap != .cell else { return nil }
    return DatePhrase(all, at: next)
  }

  /// "Jahren 2015, 2016 und 2017": only years that follow each other are one range.
  private static func years(
    _ all: [Token], behind start: DatePhrase, from index: Int
  ) -> PeriodPhrase? {
    guard start.precision == .year, start.noun == "jahre" || start.noun == "jahren",
      let first = Int(start.start)
    else { return nil }
    var (last, end) = (first, start.tokens.upperBound)
    for _ in 0..<maximumYears {
      guard all.isSymbol(",", end) || ["und", "sowie"].contains(all.word(end)),
        let next = CalendarSpan(all, at: end + 1), next.precision == .year,
        Int(next.start) == last + 1
      else { break }
      (last, end) = (last + 1, next.tokens.upperBound)
    }
    guard last > first, !["bis", "-", "–"].contains(all.token(end)?.folded ?? "") else {
      return nil
    }
    return PeriodPhrase(.range, start: start.start, end: "\(last)", index..<end)
  }

  /// Whether a noun stands right before that a year or range names: "Masterplan 2015-2025".
  private static func isNamed(_ all: [Token], before index: Int) -> Bool {
    guard let token = all.token(index - 1), all[index].gap < .cell,
      !DatePhrase.isTimeNoun(all, index), !DatePhrase.isPart(all.word(index))
    else { return false }
    if token.kind == .number { return true }
    if token.text == "." || token.text == ":" || token.text == "§" {
      return all.word(index - 2) == "nr" || token.text == "§" || all.word(index - 2) == "drs"
    }
    return token.isCapitalized && !rangeNouns.contains(token.folded)
  }

  /// Whether figures stand inside a longer number or word: "SGB-2020", "1/2014".
  private static func isGlued(_ all: [Token], before index: Int) -> Bool {
    guard let token = all.token(index - 1), all[index].gap == .none else { return false }
    return token.text != "(" && token.text != "„" && token.text != "\"" && token.text != "["
  }
}

// MARK: - Points

extension PeriodPhrase {
  private static let dayPrepositions: WordSet = [
    "am", "vom", "zum", "den", "dem", "per", "bereits",
  ]
  private static let articles: WordSet = ["dem", "den", "der", "das"]
  private static let yearPrepositions: WordSet = ["im", "in", "für", "ins"]
  /// "vor dem Jahr 2015" is not in that year.
  private static let turning: WordSet = ["vor", "nach", "über", "außer", "gegenüber", "hinter"]

  /// "am 21.07.2020", "im Jahr 2019", "im März 2020", "für das Schuljahr 2022/23"
  private static func point(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    let word = all.word(index)
    guard dayPrepositions.contains(word) || yearPrepositions.contains(word),
      !isTurned(all, before: index), let date = DatePhrase(all, at: index + 1),
      !CountedThing.follows(all, date)
    else { return nil }
    if date.precision == .day {
      guard dayPrepositions.contains(word) else { return nil }
    } else {
      guard yearPrepositions.contains(word), !CountedThing.mayFollow(all, date) else { return nil }
    }
    return single(date, index..<date.tokens.upperBound)
  }

  /// Dates, years with their noun and double years that no preposition goes before:
  /// "21.07.2020", "Jahr 2019", "Ende 2024", "Schuljahr 2022/2023", "2017/18".
  private static func bareSpan(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    guard !isGlued(all, before: index), !isTurned(all, before: index),
      let date = DatePhrase(all, at: index), !date.isBareYear, date.hasLongYear,
      date.precision != .month || date.noun != nil,
      !CountedThing.follows(all, date)
    else { return nil }
    switch date.precision {
    case .day: guard !all.isSymbol("§", index - 1) else { return nil }
    case .yearPair where date.noun == nil:
      guard !isNamed(all, before: index), isSaid(all, before: index) else { return nil }
    case .month, .year, .yearPair:
      guard !all.isNumber(index - 1) else { return nil }
    }
    return single(date, date.tokens)
  }

  private static func isTurned(_ all: [Token], before index: Int) -> Bool {
    let isArticle = all.isWord(in: articles, index - 1)
    return all.isWord(in: turning, isArticle ? index - 2 : index - 1)
  }

  /// Whether a double year stands in a sentence, not among a paper's numbers.
  private static func isSaid(_ all: [Token], before index: Int) -> Bool {
    guard let token = all.token(index - 1) else { return false }
    return token.kind == .word && !token.isCapitalized || rangeNouns.contains(token.folded)
  }

  private static func single(_ date: DatePhrase, _ tokens: Range<Int>) -> PeriodPhrase {
    PeriodPhrase(
      date.precision == .yearPair ? .range : .point, start: date.start, end: date.end, tokens)
  }
}
