internal import CouncilModel
internal import GermanText
import TextMatching

/// Who runs what, said by a noun: "Träger des Nachbarschaftshauses ist die Stiftung Lokschuppen",
/// "der Beratungsdienst in Trägerschaft der Lotse gGmbH", "Zuständig für die Pflege ist der Gartenverein".
struct CarrierRule: StatementRule {
  private static let carriers: WordSet = [
    "träger", "trägerin", "betreiber", "betreiberin", "projektträger", "maßnahmeträger",
    "anstellungsträger", "trägerverein",
  ]
  private static let copulas = WordSet(Auxiliaries.copulas)
  /// Tokens between the verb and the sponsor: "seit 2016 die".
  private static let maximumGap = 6

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard !Hypothetical.isHypothetical(sentence) else { return [] }
    return carrier(sentence) + inTrusteeship(sentence) + entrusted(sentence)
  }

  /// "Träger (des …) ist SPONSOR": at the beginning of a sentence or clause.
  private func carrier(_ sentence: AnswerSentence) -> [Draft] {
    guard let noun = sentence.first(Self.carriers), isFirst(noun, sentence),
      let copula = sentence.first(Self.copulas, from: noun + 1)
    else { return [] }
    let topic: Topic
    if copula == noun + 1 {
      guard sentence.topics.count == 1 else { return [] }
      topic = sentence.topics[0]
    } else {
      guard let phrase = sentence.phrases.phrase(at: noun + 1, before: copula),
        phrase.range.upperBound == copula, let owned = Clause.topic(phrase, in: sentence)
      else { return [] }
      topic = owned
    }
    let named = sentence.sponsors.filter { $0.range.lowerBound > copula }
    guard let first = named.first, first.range.lowerBound - copula <= Self.maximumGap else {
      return []
    }
    let meant = sentence.word(copula) == "sind" ? sentence.listed(named) : [first]
    return meant.map { draft(topic, $0, sentence, "sponsor.carrier") }
  }

  private func isFirst(_ index: Int, _ sentence: AnswerSentence) -> Bool {
    let start = sentence.range.lowerBound
    if index == start || index == start + 1 && sentence.word(start) == "der" { return true }
    return sentence.tokens.isSymbol(",", index - 1) || sentence.tokens.isSymbol(";", index - 1)
  }

  /// "NP in Trägerschaft (von|der|des) SPONSOR"
  private func inTrusteeship(_ sentence: AnswerSentence) -> [Draft] {
    guard let noun = sentence.first(["trägerschaft"]), sentence.word(noun - 1) == "in",
      let sponsor = sentence.sponsors.first(where: { (1...3).contains($0.range.lowerBound - noun) })
    else { return [] }
    var end = noun - 1
    if sentence.tokens.isSymbol(")", end - 1),
      let open = (sentence.range.lowerBound..<end).last(where: {
        sentence.tokens.isSymbol("(", $0)
      })
    {
      end = open
    }
    let clauseStart = Clause.around(end - 1..<end, in: sentence).lowerBound
    guard clauseStart < end,
      let phrase = (clauseStart..<end).lazy.compactMap({
        sentence.phrases.phrase(at: $0, before: end)
      }).first(where: { $0.range.upperBound == end }),
      let topic = Clause.topic(phrase, in: sentence)
    else { return [] }
    return [draft(topic, sponsor, sentence, "sponsor.trusteeship")]
  }

  /// "Mit NP ist seit 2020 SPONSOR beauftragt"; "Zuständig für NP ist SPONSOR".
  private func entrusted(_ sentence: AnswerSentence) -> [Draft] {
    let start = sentence.range.lowerBound
    let isCharge =
      sentence.word(start) == "mit" && sentence.contains(anyOf: ["beauftragt", "betraut"])
    let isDuty = sentence.word(start) == "zuständig" && sentence.word(start + 1) == "für"
    guard isCharge || isDuty, let copula = sentence.first(Self.copulas),
      let phrase = sentence.phrases.phrase(at: start + (isDuty ? 2 : 1), before: copula),
      phrase.range.upperBound == copula,
      let sponsor = sentence.sponsors.first(where: { $0.range.lowerBound > copula }),
      sponsor.range.lowerBound - copula <= Self.maximumGap,
      let topic = Clause.topic(phrase, in: sentence)
    else { return [] }
    return [draft(topic, sponsor, sentence, "sponsor.entrusted")]
  }

  private func draft(
    _ topic: Topic, _ sponsor: (name: String, range: Range<Int>), _ sentence: AnswerSentence,
    _ rule: String
  ) -> Draft {
    Draft(
      subject: topic.subject, property: .sponsor,
      value: .entity(EntityName(.sponsor, sponsor.name)),
      range: min(topic.range.lowerBound, sentence.range.lowerBound)..<sentence.range.upperBound,
      from: sentence.since, rule: rule, topic: topic)
  }
}
