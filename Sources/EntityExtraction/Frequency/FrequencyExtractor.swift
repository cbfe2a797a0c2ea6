package import CouncilModel
import GermanText
import TextMatching

/// Finds how often something recurs (Turnus): "ca. alle 8-10 Wochen", "zweimal jährlich",
/// "bei Bedarf", "finden nicht statt"; never amounts a year ("5 Mio. € jährlich").
package struct FrequencyExtractor: FactExtractor {
  /// "die jährlich ⟨stattfindenden⟩ Märkte": the noun after is what recurs.
  private static let happenings: PrefixSet = [
    "stattfindend", "durchgeführte", "abgehaltene", "veranstaltete", "organisierte",
  ]

  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .frequency }

  /// The phrases of all passages; a short answer speaks of what its question names.
  package func findings(in passages: [TokenizedPassage]) -> [Finding] {
    var found: [Finding] = []
    var question: TokenizedPassage?
    for (number, passage) in passages.enumerated() {
      if passage.passage.kind == .question { question = passage }
      let isSame = question?.passage.exchange == passage.passage.exchange
      let meeting = MeetingContext(passage: passage, question: isSame ? question : nil)
      for phrase in phrases(in: passage) {
        found.append(finding(phrase, passage, number, meeting))
      }
    }
    return found
  }

  /// The passage's phrases in order; none overlaps another, amounts are left out.
  private func phrases(in passage: TokenizedPassage) -> [FrequencyPhrase] {
    let tokens = passage.tokens
    var phrases: [FrequencyPhrase] = []
    var index = 0
    let hasPeriods = FrequencyPhrase.hasPeriods(tokens)
    let mightBeAbsent = passage.mightContain(AbsencePhrase.openers)
    var amounts = AmountGuard(tokens: tokens, sentence: 0..<0)
    while index < tokens.count {
      if !amounts.sentence.contains(index) {
        amounts = AmountGuard(tokens: tokens, sentence: passage.sentence(at: index))
      }
      guard
        let phrase = FrequencyPhrase.find(tokens, at: index, hasPeriods: hasPeriods)
          ?? (mightBeAbsent ? AbsencePhrase.find(tokens, at: index, in: amounts.sentence) : nil)
      else {
        index += 1
        continue
      }
      if !amounts.isAmount(phrase), !isInside(phrase, phrases) { phrases.append(phrase) }
      index = max(phrase.span.upperBound, index + 1)
    }
    return phrases
  }

  /// "finden bei Bedarf nicht statt" is one statement, not two.
  private func isInside(_ phrase: FrequencyPhrase, _ phrases: [FrequencyPhrase]) -> Bool {
    phrases.last.map { $0.span.overlaps(phrase.span) } ?? false
  }

  private func finding(
    _ phrase: FrequencyPhrase, _ passage: TokenizedPassage, _ number: Int,
    _ context: MeetingContext
  ) -> Finding {
    let tokens = passage.tokens
    var noun: Int?
    if phrase.shape == .adjective
      || tokens.isWord(beginningIn: Self.happenings, phrase.span.upperBound)
    {
      let sentence = passage.sentence(at: phrase.span.lowerBound)
      noun = AmountGuard(tokens: tokens, sentence: sentence).noun(after: phrase.span.upperBound)
    }
    var frequency = phrase.frequency
    let (meeting, scope) = context.event(of: phrase, noun: noun)
    frequency.meeting = meeting
    frequency.scope = scope
    return Finding(
      passage: number, range: tokens.textRange(phrase.span), value: .frequency(frequency),
      rule: phrase.rule)
  }
}
