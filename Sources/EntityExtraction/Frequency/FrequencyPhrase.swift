import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Words that say how often, before it is known of what: "ca. alle 8-10 Wochen".
struct FrequencyPhrase {
  /// How the words are tied to the sentence; decides how amounts are told from events.
  enum Shape {
    /// Belongs to the noun after it: "jährliche Kontrolle".
    case adjective
    /// A bare adverb: "wird jährlich geprüft"; also said of amounts.
    case adverb
    /// A count, an interval or a rhythm; never said of amounts.
    case complete
  }

  /// The words with which the grammars begin.
  private static let openers = IntervalPhrase.every.union(RhythmPhrase.prepositions)
    .union(EveryPhrase.openers).union(IrregularPhrase.openers).union(RatePhrase.links)
    .union(Multiplicity.several).union(WeekdayPhrase.openers).union([RangePhrase.between])

  var frequency: Frequency
  var span: Range<Int>
  var shape: Shape
  var rule: String

  /// A phrase with its value.
  ///
  /// - Parameter rule: the name of the rule, for the finding.
  init(_ frequency: Frequency, _ span: Range<Int>, _ shape: Shape, rule: String) {
    self.frequency = frequency
    self.span = span
    self.shape = shape
    self.rule = rule
  }

  /// The longest phrase that begins at a token, qualifying words before it taken along.
  ///
  /// - Parameter hasPeriods: what `hasPeriods(_:)` says of the tokens.
  static func find(_ tokens: [Token], at index: Int, hasPeriods: Bool) -> FrequencyPhrase? {
    guard tokens.indices.contains(index), mightOpen(tokens, index) else { return nil }
    guard hasPeriods else {
      return RhythmPhrase.find(tokens, at: index) ?? EveryPhrase.find(tokens, at: index)
        ?? IrregularPhrase.find(tokens, at: index) ?? WeekdayPhrase.find(tokens, at: index)
    }
    return found(tokens, at: index)
  }

  /// What only a word for a stretch of time shows, at a token.
  static func foundWithPeriod(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    IntervalPhrase.find(tokens, at: index) ?? RatePhrase.find(tokens, at: index)
      ?? RangePhrase.find(tokens, at: index) ?? word(tokens, at: index)
  }

  /// As `find`, without the quick checks before it.
  static func found(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    IntervalPhrase.find(tokens, at: index)
      ?? RhythmPhrase.find(tokens, at: index)
      ?? RatePhrase.find(tokens, at: index)
      ?? EveryPhrase.find(tokens, at: index)
      ?? IrregularPhrase.find(tokens, at: index)
      ?? WeekdayPhrase.find(tokens, at: index)
      ?? RangePhrase.find(tokens, at: index)
      ?? word(tokens, at: index)
  }

  /// Whether any word is a stretch of time or made with one: "Wochen", "jährlich". Without, there
  /// are no intervals and no rates.
  static func hasPeriods(_ tokens: [Token]) -> Bool {
    tokens.indices.contains {
      RecurrenceUnit.isUnit(tokens, $0) || RecurrenceWord.mightStand(tokens, $0)
    }
  }

  /// Words and numbers with which phrases begin; all others are passed over quickly.
  static func mightOpen(_ tokens: [Token], _ index: Int) -> Bool {
    Numeral.mightBegin(tokens, index) || tokens.isWord(in: openers, index)
      || RecurrenceWord.mightStand(tokens, index)
      || tokens.isWord(endingIn: Multiplicity.endings, index)
      || tokens.isWord(beginningIn: IrregularPhrase.stems, index)
      || RatePhrase.isWeekly(tokens, index)
  }

  /// A period word on its own, with a count after it: "jährlich", "wöchentlich zweimal".
  private static func word(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    guard
      let word = RecurrenceWord(
        tokens, at: tokens.isNumber(index) ? lastOfCompound(tokens, index) : index),
      word.span.lowerBound == index
    else { return nil }
    let shape: Shape = word.isAdjective ? .adjective : .adverb
    let end = word.span.upperBound
    if shape == .adverb, word.frequency.intervalMin == 1 {
      for start in end..<(end + 3) {
        guard let times = Multiplicity(tokens, at: start), times.span.lowerBound == end else {
          continue
        }
        let frequency = Frequency.recurrence(times: times.range, word.unit)
          .bounded(times.bound, approximate: times.approximate)
        return FrequencyPhrase(
          frequency, index..<times.span.upperBound, .complete, rule: "frequency.rate")
      }
    }
    // "mindestens monatlich"
    let qualifiers = Qualifiers(tokens, before: index)
    guard shape == .adverb, qualifiers.bound != nil else {
      return FrequencyPhrase(word.frequency, word.span, shape, rule: "frequency.word")
    }
    return FrequencyPhrase(
      word.frequency.bounded(qualifiers.bound, approximate: false), qualifiers.start..<end, shape,
      rule: "frequency.word")
  }

  /// "12-jährliche": the period word stands after the number.
  private static func lastOfCompound(_ tokens: [Token], _ index: Int) -> Int {
    tokens.isSymbol("-", index + 1) ? index + 2 : index + 1
  }
}
