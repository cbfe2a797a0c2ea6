package import CouncilModel
import GermanText

/// Finds how often something recurs (Turnus): "ca. alle 8-10 Wochen", "zweimal jährlich",
/// "bei Bedarf", "finden nicht statt"; never amounts a year ("5 Mio. € jährlich").
package struct FrequencyExtractor: FactExtractor {
  package init() {}

  package var type: FactType { .frequency }

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
    let all = passage.tokens
    var phrases: [FrequencyPhrase] = []
    var index = 0
    let hasPeriods = FrequencyPhrase.hasPeriods(all)
    let mightBeAbsent = passage.mightContain(AbsencePhrase.openers)
    var amounts = AmountContext(all: all, sentence: 0..<0)
    while index < all.count {
      if !amounts.sentence.contains(index) {
        amounts = AmountContext(all: all, sentence: passage.sentence(at: index))
      }
      guard
        let phrase = FrequencyPhrase.find(all, at: index, hasPeriods: hasPeriods)
          ?? (mightBeAbsent ? AbsencePhrase.find(all, at: index, in: amounts.sentence) : nil)
      else {
        index += 1
        continue
      }
      if !amounts.isAmount(phrase), !isInside(phrase, phrases) { phrases.append(phrase) }
      index = max(phrase.tokens.upperBound, index + 1)
    }
    return phrases
  }

  /// "finden bei Bedarf nicht statt" is one statement, not two.
  private func isInside(_ phrase: FrequencyPhrase, _ phrases: [FrequencyPhrase]) -> Bool {
    phrases.last.map { $0.tokens.overlaps(phrase.tokens) } ?? false
  }

  private func finding(
    _ phrase: FrequencyPhrase, _ passage: TokenizedPassage, _ number: Int,
    _ context: MeetingContext
  ) -> Finding {
    let all = passage.tokens
    var noun: Int?
    if phrase.shape == .adjective {
      let sentence = passage.sentence(at: phrase.tokens.lowerBound)
      noun = AmountContext(all: all, sentence: sentence).noun(behind: phrase.tokens.upperBound)
    }
    var frequency = phrase.frequency
    let (meeting, scope) = context.event(of: phrase, noun: noun)
    frequency.meeting = meeting
    frequency.scope = scope
    return Finding(
      passage: number, range: all.textRange(phrase.tokens), value: .frequency(frequency),
      rule: phrase.rule)
  }
}
