import CouncilModel
import GermanText
import TextMatching

/// Stated that something recurring does not take place: "Treffen finden derzeit nicht statt",
/// "es finden keine Sitzungen statt", "es gibt keine regelmäßigen Treffen".
enum AbsencePhrase {
  private static let verbs: WordSet = ["findet", "finden"]
  private static let existence: WordSet = ["gibt"]
  /// Words between the verb and "nicht statt".
  private static let maximumDistance = 24
  /// Tokens after the verb in which its subject stands: "findet dieser Austausch nicht statt".
  private static let maximumSubject = 4
  private static let fillers: WordSet = [
    "derzeit", "aktuell", "momentan", "bisher", "bislang", "zurzeit", "auch", "dabei", "jedoch",
    "hierzu", "dazu", "mehr", "es",
  ]

  /// With one of them begins what is found here.
  static let openers = existence.union(verbs)
  private static let clauseEnds: WordSet = [",", ";", ":"]

  /// The statement whose verb stands at a token of a sentence.
  static func find(_ tokens: [Token], at index: Int, in sentence: Range<Int>) -> FrequencyPhrase? {
    if tokens.isWord(in: existence, index) { return noRegular(tokens, index, in: sentence) }
    guard tokens.isWord(in: verbs, index) else { return nil }
    let limit = min(sentence.upperBound, index + maximumDistance)
    guard let particle = (index..<limit).first(where: { tokens.word($0) == "statt" }) else {
      return nil
    }
    let between = (index + 1)..<particle
    if between.contains(where: { isClauseEnd(tokens, $0) }) { return nil }
    if tokens.word(particle - 1) == "nicht" {
      return negated(tokens, index, particle, in: sentence)
    }
    if tokens.word(particle - 1) == "mehr", tokens.word(particle - 2) == "nicht" {
      return negated(tokens, index, particle, in: sentence)
    }
    return none(tokens, index, particle, between)
  }

  /// "finden (derzeit) nicht statt"
  private static func negated(
    _ tokens: [Token], _ verb: Int, _ particle: Int, in sentence: Range<Int>
  ) -> FrequencyPhrase? {
    let words = Range.span(verb + 1, particle)
    if words.contains(where: { tokens.word($0) == "noch" }) { return nil }
    let front = max(sentence.lowerBound, verb - maximumDistance)..<verb
    let after = words.prefix(maximumSubject)
    guard
      front.contains(where: { isEvent(tokens, $0) })
        || after.contains(where: { isEvent(tokens, $0) })
    else { return nil }
    let isShort = words.allSatisfy { tokens.isWord(in: fillers, $0) || tokens.word($0) == "nicht" }
    return make(isShort ? verb..<(particle + 1) : (particle - 1)..<(particle + 1), .none)
  }

  /// "finden keine (regelmäßigen) Treffen statt"
  private static func none(
    _ tokens: [Token], _ verb: Int, _ particle: Int, _ between: Range<Int>
  ) -> FrequencyPhrase? {
    guard
      let no = between.first(where: { ["keine", "keinerlei", "kein"].contains(tokens.word($0)) }),
      let event = (no..<particle).first(where: {
        tokens[$0].isCapitalized && RecurringEvent.isEvent(tokens.word($0))
      }), event - no <= 4
    else { return nil }
    let isRegular = (no..<event).contains { tokens.word($0).hasLiteralPrefix("regelmäßig") }
    return make(no..<(particle + 1), isRegular ? .irregular : .none)
  }

  /// "gibt es keine regelmäßigen Treffen"
  private static func noRegular(
    _ tokens: [Token], _ verb: Int, in sentence: Range<Int>
  ) -> FrequencyPhrase? {
    let limit = min(sentence.upperBound, verb + maximumDistance / 2)
    guard let no = (verb..<limit).first(where: { tokens.word($0) == "keine" }),
      tokens.word(no + 1).hasLiteralPrefix("regelmäßig"), tokens.token(no + 2) != nil,
      isEvent(tokens, no + 2)
    else { return nil }
    return make(no..<(no + 3), .irregular)
  }

  private static func isEvent(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].isCapitalized && RecurringEvent.isEvent(tokens.word(index))
  }

  private static func isClauseEnd(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.isSymbol(in: clauseEnds, index)
  }

  private static func make(_ span: Range<Int>, _ kind: Frequency.Kind) -> FrequencyPhrase {
    FrequencyPhrase(Frequency(kind: kind), span, .complete, rule: "frequency.absence")
  }
}
