import CouncilModel
import GermanText
import TextMatching

/// From a day, month or year to another.
extension PeriodPhrase {
  private static let dashes: WordSet = ["-", "–", "—"]
  static let froms: WordSet = ["von", "vom", "ab", "seit"]
  static let between = "zwischen"
  /// Nouns that a range may belong to without being its name.
  static let rangeNouns: WordSet = [
    "zeitraum", "zeitraums", "zeitraumes", "förderperiode", "förderzeitraum", "wahlperiode",
    "jahre", "jahren", "jahr", "projektlaufzeit", "laufzeit", "berichtszeitraum", "zeit",
  ]
  /// "Jahren 2015, 2016, 2017 und 2018"
  private static let maximumYears = 15

  /// "von 2013 bis 2017", "1. Januar bis 30. Juni 2020", "2017 – 2019", "Jahre 2015, 2016 und 2017"
  static func range(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    let isBetween = all.word(index) == between
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
  static func isNamed(_ all: [Token], before index: Int) -> Bool {
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
  static func isGlued(_ all: [Token], before index: Int) -> Bool {
    guard let token = all.token(index - 1), all[index].gap == .none else { return false }
    return token.text != "(" && token.text != "„" && token.text != "\"" && token.text != "["
  }
}
