import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Two period words as the ends of a range: "zwischen täglich und monatlich", "wöchentlich bis
/// vierteljährlich".
enum RangePhrase {
  static let between = "zwischen"

  /// The phrase that begins at a token with "zwischen" or with the first word.
  static func find(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    let isBetween = tokens.word(index) == between
    guard let first = RecurrenceWord(tokens, at: isBetween ? index + 1 : index),
      first.span.lowerBound == (isBetween ? index + 1 : index),
      tokens.word(first.span.upperBound) == (isBetween ? "und" : "bis"),
      let second = RecurrenceWord(tokens, at: first.span.upperBound + 1),
      first.isAdjective == second.isAdjective,
      let one = first.frequency.perYearMin, let other = second.frequency.perYearMin, one != other
    else { return nil }
    var frequency = Frequency(kind: .recurrence)
    frequency.perYearMin = min(one, other)
    frequency.perYearMax = max(one, other)
    return FrequencyPhrase(
      frequency, index..<second.span.upperBound, first.isAdjective ? .adjective : .adverb,
      rule: "frequency.range")
  }
}
