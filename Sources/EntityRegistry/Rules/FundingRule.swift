internal import CouncilModel
internal import GermanText
import TextMatching

/// What pays for it: "Diese Quartiersmanager werden über das Programm Soziale Stadt gefördert", "Die
/// Kosten trägt überwiegend das Programm Soziale Stadt".
struct FundingRule: StatementRule {
  private static let paid: WordSet = [
    "gefördert", "finanziert", "bezahlt", "kofinanziert", "mitfinanziert", "bezuschusst",
  ]
  private static let sources = WordSet(Prepositions.of + ["über", "durch", "aus", "mit", "im"])
  private static let auxiliaries = WordSet(Auxiliaries.passive)
  private static let pronouns: WordSet = ["sie", "es", "er"]
  private static let bears: WordSet = ["trägt", "tragen", "übernimmt", "übernehmen"]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    let programmes = sentence.programmes
    guard programmes.count == 1, !Hypothetical.isHypothetical(sentence) else { return [] }
    let programme = programmes[0]
    return topics(sentence, programme).map { topic in
      Draft(
        subject: topic.subject, property: .programme,
        value: .entity(EntityName(.programme, programme.name)),
        range: min(topic.range.lowerBound, sentence.range.lowerBound)..<sentence.range.upperBound,
        from: sentence.since, rule: "programme.pays", topic: topic)
    }
  }

  private func topics(
    _ sentence: AnswerSentence, _ programme: (name: String, range: Range<Int>)
  ) -> [Topic] {
    let start = sentence.range.lowerBound
    if sentence.word(start) == "die", sentence.word(start + 1) == "kosten",
      Self.bears.contains(sentence.word(start + 2)),
      programme.range.lowerBound > start + 2
    {
      return sentence.topics
    }
    guard let auxiliary = sentence.first(Self.auxiliaries), auxiliary < programme.range.lowerBound,
      let verb = sentence.first(Self.paid), verb > programme.range.lowerBound,
      (auxiliary..<programme.range.lowerBound).contains(where: {
        Self.sources.contains(sentence.word($0))
      })
    else { return [] }
    if auxiliary == start + 1, Self.pronouns.contains(sentence.word(start)) {
      return sentence.topics.count == 1 ? sentence.topics : []
    }
    guard let phrase = sentence.phrases.phrase(at: start, before: auxiliary),
      phrase.range.upperBound == auxiliary
    else { return [] }
    if phrase.article?.hasPrefix("dies") == true {
      let noun = sentence.passage.words(phrase.head..<phrase.head + 1)
      let isService = sentence.topics.allSatisfy { $0.service == PhraseName.service(noun) }
      return isService || GenericNouns.contains(noun.lowercased()) ? sentence.topics : []
    }
    return Clause.topic(phrase, in: sentence).map { [$0] } ?? []
  }
}
