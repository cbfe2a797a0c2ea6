internal import CouncilModel
internal import GermanText
import TextMatching

/// Who employs in which area: "Der Quartiersmanager in der Magdeburger Allee ist bei der AWO
/// angestellt", "Im Gartenfeld liegt die Anstellung beim Büro Stadtraum".
///
/// Areas and sponsors must stand in turns, one sponsor for each area.
struct AreaSponsorRule: StatementRule {
  private static let cues: WordSet = [
    "angestellt", "anstellung", "beschäftigt", "angesiedelt", "träger", "trägerschaft",
    "anstellungsträger", "arbeitgeber",
  ]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard sentence.contains(anyOf: Self.cues), !Hypothetical.isHypothetical(sentence) else {
      return []
    }
    let areas = sentence.areas
    let sponsors = sentence.sponsors
    guard !areas.isEmpty, areas.count == sponsors.count else { return [] }
    let isInTurns = zip(areas, sponsors).enumerated().allSatisfy { index, pair in
      pair.0.range.upperBound <= pair.1.range.lowerBound
        && (index + 1 == areas.count
          || pair.1.range.upperBound <= areas[index + 1].range.lowerBound)
    }
    guard isInTurns else { return [] }
    return zip(areas, sponsors).enumerated().compactMap { index, pair -> Draft? in
      let start = index == 0 ? sentence.range.lowerBound : sponsors[index - 1].range.upperBound
      guard let topic = topic(of: pair.0, from: start, in: sentence) else { return nil }
      return Draft(
        subject: topic.subject, property: .sponsor,
        value: .entity(EntityName(.sponsor, pair.1.name)),
        range: min(topic.range.lowerBound, sentence.range.lowerBound)..<sentence.range.upperBound,
        from: since(from: start, to: pair.1.range.lowerBound, in: sentence), rule: "sponsor.area",
        topic: topic)
    }
  }

  /// "in der Alten Ziegelei ⟨seit Januar 2023⟩ beim Caritasverband"
  private func since(from start: Int, to end: Int, in sentence: AnswerSentence) -> String? {
    let starts = sentence.facts.compactMap { fact -> String? in
      guard case .period(let period) = fact.value, period.role == .since,
        (start..<end).contains(fact.range.lowerBound)
      else { return nil }
      return period.start
    }
    return starts.count == 1 ? starts[0] : nil
  }

  /// What is meant in an area: what the sentence before said of it, or the service named here.
  private func topic(
    of area: (name: String, range: Range<Int>), from start: Int, in sentence: AnswerSentence
  ) -> Topic? {
    if let known = sentence.topics.first(where: { $0.area == area.name }) { return known }
    let known = sentence.passageTopics.filter { $0.area == area.name }
    if known.count == 1 { return known[0] }
    guard known.isEmpty,
      let head = (start..<area.range.lowerBound).first(where: {
        sentence.phrases.isNoun($0) && $0 > start
      })
    else { return nil }
    let noun = sentence.passage.words(head..<head + 1)
    let service = PhraseName.service(noun)
    guard service != noun || noun.hasSuffix("management") else { return nil }
    return Topic(
      subject: EntityName(.project, "\(service) \(area.name)"), service: service,
      area: area.name, range: sentence.range)
  }
}
