import CouncilModel
import GermanText
import TextMatching

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
      return mightBegin(all, index) ? found(all, at: index) : nil
    }
  }

  /// The phrase that begins with a word, without the quick check before it.
  static func found(_ all: [Token], at index: Int) -> PeriodPhrase? {
    state(all, index) ?? range(all, index) ?? openEnd(all, index) ?? openStart(all, index)
      ?? point(all, index) ?? bareSpan(all, index)
  }

  private static let until = "bis"
  private static let prepositions = WordSet([until, between]).union(beforeStates).union(froms)
    .union(sinces).union(dayPrepositions).union(yearPrepositions)

  /// Whether a phrase may begin with a word; most words of a letter are passed over here.
  static func mightBegin(_ all: [Token], _ index: Int) -> Bool {
    if all.isWord(in: states, index) || DatePhrase.mightBegin(all, at: index) { return true }
    return all.isWord(in: prepositions, index)
      && (all.isWord(in: states, index + 1) || all.isWord(in: adverbs, index + 1)
        || DatePhrase.mightBegin(all, at: index + 1))
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
  private static func openEnd(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    guard all.isWord(in: sinces, index), let date = date(all, behind: index) else { return nil }
    return PeriodPhrase(.since, start: date.start, end: nil, index..<date.tokens.upperBound)
  }

  /// "bis 2025", "bis zum 31.12.2014"
  private static func openStart(_ all: [Token], _ index: Int) -> PeriodPhrase? {
    guard all.word(index) == until, !hasLowerEnd(all, before: index),
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
