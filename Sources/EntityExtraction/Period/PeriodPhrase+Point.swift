import CouncilModel
import GermanText
import TextMatching

/// A day, month or year by itself.
extension PeriodPhrase {
  static let dayPrepositions: WordSet = [
    "am", "vom", "zum", "den", "dem", "per", "bereits",
  ]
  private static let articles: WordSet = ["dem", "den", "der", "das"]
  static let yearPrepositions: WordSet = ["im", "in", "für", "ins"]
  /// "vor dem Jahr 2015" is not in that year.
  private static let turning: WordSet = ["vor", "nach", "über", "außer", "gegenüber", "hinter"]

  /// "am 21.07.2020", "im Jahr 2019", "im März 2020", "für das Schuljahr 2022/23"
  static func point(_ tokens: [Token], _ index: Int) -> PeriodPhrase? {
    let word = tokens.word(index)
    guard dayPrepositions.contains(word) || yearPrepositions.contains(word),
      !isTurned(tokens, before: index), let date = DatePhrase(tokens, at: index + 1),
      !CountedThing.follows(tokens, date)
    else { return nil }
    if date.precision == .day {
      guard dayPrepositions.contains(word) else { return nil }
    } else {
      guard yearPrepositions.contains(word), !CountedThing.mightFollow(tokens, date) else {
        return nil
      }
    }
    return single(date, index..<date.span.upperBound)
  }

  /// Dates, years with their noun and double years that no preposition goes before:
  /// "21.07.2020", "Jahr 2019", "Ende 2024", "Schuljahr 2022/2023", "2017/18".
  static func bareSpan(_ tokens: [Token], _ index: Int) -> PeriodPhrase? {
    guard !isGlued(tokens, before: index), !isTurned(tokens, before: index),
      let date = DatePhrase(tokens, at: index), !date.isBareYear, date.hasLongYear,
      date.precision != .month || date.noun != nil,
      !CountedThing.follows(tokens, date)
    else { return nil }
    switch date.precision {
    case .day: guard !tokens.isSymbol("§", index - 1) else { return nil }
    case .yearPair where date.noun == nil:
      guard !isNamed(tokens, before: index), isSaid(tokens, before: index) else { return nil }
    case .month, .year, .yearPair:
      guard !tokens.isNumber(index - 1) else { return nil }
    }
    return single(date, date.span)
  }

  private static func isTurned(_ tokens: [Token], before index: Int) -> Bool {
    let isArticle = tokens.isWord(in: articles, index - 1)
    return tokens.isWord(in: turning, isArticle ? index - 2 : index - 1)
  }

  /// Whether a double year stands in a sentence, not among a paper's numbers.
  private static func isSaid(_ tokens: [Token], before index: Int) -> Bool {
    guard let token = tokens.token(index - 1) else { return false }
    return token.kind == .word && !token.isCapitalized || rangeNouns.contains(token.folded)
  }

  private static func single(_ date: DatePhrase, _ span: Range<Int>) -> PeriodPhrase {
    PeriodPhrase(
      date.precision == .yearPair ? .range : .point, start: date.start, end: date.end, span)
  }
}
