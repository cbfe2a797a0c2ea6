import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Words that say how often, before it is known of what: "ca. alle 8-10 Wochen".
struct FrequencyPhrase {
  /// How the words are tied to the sentence; decides how amounts are told from events.
  enum Shape {
    /// Belongs to the noun behind it: "jährliche Kontrolle".
    case adjective
    /// A bare adverb: "wird jährlich geprüft"; also said of amounts.
    case adverb
    /// A count, an interval or a rhythm; never said of amounts.
    case complete
  }

  /// The words with which the grammars begin.
  private static let openers = IntervalPhrase.every.union(RhythmPhrase.prepositions)
    .union(EveryPhrase.openers).union(IrregularPhrase.openers).union(RatePhrase.links)
    .union(Times.several)

  var frequency: Frequency
  var tokens: Range<Int>
  var shape: Shape
  var rule: String

  init(_ frequency: Frequency, _ tokens: Range<Int>, _ shape: Shape, rule: String) {
    self.frequency = frequency
    self.tokens = tokens
    self.shape = shape
    self.rule = rule
  }

  /// The longest phrase that begins at a token, qualifying words before it taken along.
  ///
  /// - Parameter hasPeriods: what `hasPeriods(_:)` says of the tokens.
  static func find(_ all: [Token], at index: Int, hasPeriods: Bool) -> FrequencyPhrase? {
    guard all.indices.contains(index), mightOpen(all, index) else { return nil }
    guard hasPeriods else {
      return RhythmPhrase.find(all, at: index) ?? EveryPhrase.find(all, at: index)
        ?? IrregularPhrase.find(all, at: index)
    }
    return found(all, at: index)
  }

  /// What only a word for a stretch of time shows, at a token.
  static func foundWithPeriod(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    IntervalPhrase.find(all, at: index) ?? RatePhrase.find(all, at: index)
      ?? word(all, at: index)
  }

  /// As `find`, without the quick checks before it.
  static func found(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    IntervalPhrase.find(all, at: index)
      ?? RhythmPhrase.find(all, at: index)
      ?? RatePhrase.find(all, at: index)
      ?? EveryPhrase.find(all, at: index)
      ?? IrregularPhrase.find(all, at: index)
      ?? word(all, at: index)
  }

  /// Whether any word is a stretch of time or made with one: "Wochen", "jährlich". Without, there
  /// are no intervals and no rates.
  static func hasPeriods(_ all: [Token]) -> Bool {
    all.indices.contains { Period.isUnit(all, $0) || PeriodWord.mightStand(all, $0) }
  }

  /// Words and numbers with which phrases begin; all others are passed over quickly.
  static func mightOpen(_ all: [Token], _ index: Int) -> Bool {
    Numeral.mightBegin(all, index) || all.isWord(in: openers, index)
      || PeriodWord.mightStand(all, index) || all.isWord(endingIn: Times.endings, index)
      || all.isWord(beginningIn: IrregularPhrase.stems, index)
      || RatePhrase.isWeekly(all, index)
  }

  /// A period word on its own, with a count behind it: "jährlich", "wöchentlich zweimal".
  private static func word(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    guard let word = PeriodWord(all, at: all.isNumber(index) ? lastOfCompound(all, index) : index),
      word.tokens.lowerBound == index
    else { return nil }
    let shape: Shape = word.isAdjective ? .adjective : .adverb
    let end = word.tokens.upperBound
    if shape == .adverb, word.frequency.intervalMin == 1 {
      for start in end..<(end + 3) {
        guard let times = Times(all, at: start), times.tokens.lowerBound == end else { continue }
        let frequency = Frequency.recurrence(times: times.range, word.unit)
          .bounded(times.bound, approximate: times.approximate)
        return FrequencyPhrase(
          frequency, index..<times.tokens.upperBound, .complete, rule: "frequency.rate")
      }
    }
    return FrequencyPhrase(word.frequency, word.tokens, shape, rule: "frequency.word")
  }

  /// "12-jährliche": the period word stands behind the number.
  private static func lastOfCompound(_ all: [Token], _ index: Int) -> Int {
    all.isSymbol("-", index + 1) ? index + 2 : index + 1
  }
}
