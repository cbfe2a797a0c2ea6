import CouncilModel
import GermanText
import TextMatching

/// Words that say when, since when, until when or as of when: "bis Ende 2024", "seit 2018",
/// "von 2013 bis 2017", "zum Stichtag 15. August 2014".
struct PeriodPhrase {
  var value: TimePeriod
  var span: Range<Int>

  var rule: String { "period.\(value.role.rawValue)" }

  /// A phrase with its value, as exact as printed; an end that is open is nil.
  init(_ role: TimePeriod.Role, start: String?, end: String?, _ span: Range<Int>) {
    value = TimePeriod(start: start, end: end, role: role)
    self.span = span
  }

  /// The phrase that begins at a token.
  static func find(_ tokens: [Token], at index: Int) -> PeriodPhrase? {
    switch tokens[index].kind {
    case .symbol: return nil
    case .number: return range(tokens, index) ?? bareSpan(tokens, index)
    case .word:
      return mightBegin(tokens, index) ? found(tokens, at: index) : nil
    }
  }

  /// The phrase that begins with a word, without the quick check before it.
  static func found(_ tokens: [Token], at index: Int) -> PeriodPhrase? {
    state(tokens, index) ?? range(tokens, index) ?? openEnd(tokens, index) ?? openStart(
      tokens, index)
      ?? point(tokens, index) ?? bareSpan(tokens, index)
  }

  private static let until = "bis"
  private static let prepositions = WordSet([until, between]).union(beforeStates).union(froms)
    .union(sinces).union(dayPrepositions).union(yearPrepositions)

  /// Whether a phrase may begin with a word; most words of a letter are passed over here.
  static func mightBegin(_ tokens: [Token], _ index: Int) -> Bool {
    if tokens.isWord(in: states, index) || DatePhrase.mightBegin(tokens, at: index) { return true }
    return tokens.isWord(in: prepositions, index)
      && (tokens.isWord(in: states, index + 1) || tokens.isWord(in: adverbs, index + 1)
        || DatePhrase.mightBegin(tokens, at: index + 1))
  }
}

// MARK: - As of

extension PeriodPhrase {
  private static let states: WordSet = ["stand", "stichtag", "datenstand"]
  private static let beforeStates: WordSet = ["mit", "zum", "am", "nach", "per", "den"]
  private static let behindStates: WordSet = ["vom", "am", "zum", "per", "im", "des", "von"]

  /// "Stand: 30.09.2023", "zum Stichtag 15. August 2014"
  private static func state(_ tokens: [Token], _ index: Int) -> PeriodPhrase? {
    let noun = tokens.isWord(in: beforeStates, index) ? index + 1 : index
    guard tokens.isWord(in: states, noun), tokens[noun].isCapitalized else { return nil }
    var next = noun + 1
    if tokens.isSymbol(":", next) { next += 1 }
    if tokens.isWord(in: behindStates, next) { next += 1 }
    guard let date = DatePhrase(tokens, at: next), tokens[next].gap != .cell,
      !CountedThing.follows(tokens, date)
    else { return nil }
    return PeriodPhrase(.asOf, start: date.start, end: date.end, index..<date.span.upperBound)
  }
}

// MARK: - Open at one end

extension PeriodPhrase {
  private static let sinces: WordSet = ["seit", "ab"]
  static let adverbs: WordSet = [
    "spätestens", "einschließlich", "inklusive", "voraussichtlich", "etwa", "zum", "zur", "dem",
    "mindestens", "frühestens", "circa", "maximal", "längstens", "vsl",
  ]
  /// Words between the preposition and its date.
  static let maximumAdverbs = 2
  /// Tokens before "bis" among which a range may begin that is not understood.
  private static let reach = 5
  private static let rangeStarts: WordSet = ["von", "vom", "ab", "seit", "zwischen"]

  /// "seit 2018", "ab 1. Januar 2023"
  private static func openEnd(_ tokens: [Token], _ index: Int) -> PeriodPhrase? {
    guard tokens.isWord(in: sinces, index), let date = date(tokens, after: index) else {
      return nil
    }
    return PeriodPhrase(.since, start: date.start, end: nil, index..<date.span.upperBound)
  }

  /// "bis 2025", "bis zum 31.12.2014"
  private static func openStart(_ tokens: [Token], _ index: Int) -> PeriodPhrase? {
    guard tokens.word(index) == until, !hasLowerEnd(tokens, before: index),
      let date = date(tokens, after: index)
    else { return nil }
    return PeriodPhrase(.deadline, start: nil, end: date.end, index..<date.span.upperBound)
  }

  private static func date(_ tokens: [Token], after preposition: Int) -> DatePhrase? {
    for count in 0...maximumAdverbs {
      if let date = DatePhrase(tokens, at: preposition + 1 + count) {
        return CountedThing.follows(tokens, date) ? nil : date
      }
      guard tokens.isWord(in: adverbs, preposition + 1 + count) else { return nil }
    }
    return nil
  }

  /// Whether something stands before "bis" that it may be the upper end of.
  private static func hasLowerEnd(_ tokens: [Token], before index: Int) -> Bool {
    guard let token = tokens.token(index - 1) else { return false }
    if token.kind == .number || isCalendarWord(token.folded) { return true }
    // "06/2023 (Baubeginn) bis 10/2023"
    if token.text == ")", (max(0, index - reach)..<index).contains(where: tokens.isNumber) {
      return true
    }
    if token.text == ".", tokens.isNumber(index - 2), tokens[index].gap != .line { return true }
    return (max(0, index - reach)..<index).contains { position in
      tokens.isWord(in: rangeStarts, position)
        && (tokens.isNumber(position + 1) || isCalendarWord(tokens.word(position + 1)))
    }
  }

  private static func isCalendarWord(_ word: String) -> Bool {
    DatePhrase.isYearNoun(word) || DatePhrase.isPart(word) || DatePhrase.isSeason(word)
      || GermanDate.isMonth(word)
  }
}
