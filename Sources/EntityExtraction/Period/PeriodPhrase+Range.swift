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
  static func range(_ tokens: [Token], _ index: Int) -> PeriodPhrase? {
    let isBetween = tokens.word(index) == between
    let hasFrom = tokens.isWord(in: froms, index) || isBetween
    let first = hasFrom || tokens.isWord(in: yearPrepositions, index) ? index + 1 : index
    if !hasFrom, isNamed(tokens, before: index) || isGlued(tokens, before: index) { return nil }
    if let start = DatePhrase(tokens, at: first) {
      if let years = years(tokens, after: start, from: index) { return years }
      let after = start.span.upperBound
      if hasFrom, tokens.word(after) == "bis", tokens.word(after + 1) == "heute" {
        return PeriodPhrase(.since, start: start.start, end: nil, index..<(after + 2))
      }
      guard let end = upperEnd(tokens, after: start.span.upperBound, isBetween: isBetween),
        start.start < end.end, !CountedThing.follows(tokens, end),
        start.precision == end.precision || start.start.prefix(4) <= end.end.prefix(4)
      else { return nil }
      return PeriodPhrase(.range, start: start.start, end: end.end, index..<end.span.upperBound)
    }
    if let days = days(tokens, first, from: index) { return days }
    guard let after = behindPartial(tokens, first),
      let end = upperEnd(tokens, after: after, isBetween: isBetween), !end.isBareYear,
      end.precision == .day || end.precision == .month,
      let start = DatePhrase(tokens, at: first, year: end.end.prefix(4)),
      start.span.upperBound == after, start.precision == end.precision, start.start < end.end
    else { return nil }
    return PeriodPhrase(.range, start: start.start, end: end.end, index..<end.span.upperBound)
  }

  /// "vom ⟨3. bis 5. Mai 2020⟩": the first day has its month and year from the last.
  private static func days(_ tokens: [Token], _ first: Int, from index: Int) -> PeriodPhrase? {
    guard tokens.isNumber(first), tokens[first].text.byteCount <= 2, tokens[first].decimals == 0,
      let day = Int(tokens[first].text), tokens.isSymbol(".", first + 1),
      let end = upperEnd(tokens, after: first + 2, isBetween: false), end.precision == .day,
      let last = Int(end.start.suffix(2)), day > 0, day < last
    else { return nil }
    let start = end.start.dropLast(2) + (day < 10 ? "0" : "") + "\(day)"
    return PeriodPhrase(.range, start: String(start), end: end.end, index..<end.span.upperBound)
  }

  /// After a day or month without a year; any leap year has all days.
  private static func behindPartial(_ tokens: [Token], _ index: Int) -> Int? {
    DatePhrase(tokens, at: index, year: "2000")?.span.upperBound
  }

  private static func upperEnd(
    _ tokens: [Token], after index: Int, isBetween: Bool
  ) -> DatePhrase? {
    var next = index
    if isBetween {
      guard tokens.word(next) == "und" else { return nil }
    } else {
      guard tokens.word(next) == "bis" || tokens.isSymbol(in: dashes, next),
        tokens[next].gap != .cell
      else {
        return nil
      }
    }
    next += 1
    if tokens.word(next) == "bis" { next += 1 }
    for _ in 0..<maximumAdverbs where tokens.isWord(in: adverbs, next) { next += 1 }
    guard tokens.token(next)?.gap != .cell else { return nil }
    return DatePhrase(tokens, at: next)
  }

  /// "Jahren 2015, 2016 und 2017": only years that follow each other are one range.
  private static func years(
    _ tokens: [Token], after start: DatePhrase, from index: Int
  ) -> PeriodPhrase? {
    guard start.precision == .year, start.noun == "jahre" || start.noun == "jahren",
      let first = Int(start.start)
    else { return nil }
    var (last, end) = (first, start.span.upperBound)
    for _ in 0..<maximumYears {
      guard tokens.isSymbol(",", end) || ["und", "sowie"].contains(tokens.word(end)),
        let next = CalendarSpan(tokens, at: end + 1), next.precision == .year,
        Int(next.start) == last + 1
      else { break }
      (last, end) = (last + 1, next.span.upperBound)
    }
    guard last > first, !["bis", "-", "–"].contains(tokens.token(end)?.folded ?? "") else {
      return nil
    }
    return PeriodPhrase(.range, start: start.start, end: "\(last)", index..<end)
  }

  /// Whether a noun stands right before that a year or range names: "Masterplan 2015-2025".
  static func isNamed(_ tokens: [Token], before index: Int) -> Bool {
    guard let token = tokens.token(index - 1), tokens[index].gap < .cell,
      !DatePhrase.isTimeNoun(tokens, index), !DatePhrase.isTimeNoun(tokens, index + 1),
      !DatePhrase.isPart(tokens.word(index))
    else { return false }
    if token.kind == .number { return true }
    if token.text == "." || token.text == ":" || token.text == "§" {
      return tokens.word(index - 2) == "nr" || token.text == "§" || tokens.word(index - 2) == "drs"
    }
    return token.isCapitalized && !rangeNouns.contains(token.folded)
  }

  /// Whether figures stand inside a longer number or word: "SGB-2020", "1/2014".
  static func isGlued(_ tokens: [Token], before index: Int) -> Bool {
    guard let token = tokens.token(index - 1), tokens[index].gap == .none else { return false }
    return token.text != "(" && token.text != "„" && token.text != "\"" && token.text != "["
  }
}
