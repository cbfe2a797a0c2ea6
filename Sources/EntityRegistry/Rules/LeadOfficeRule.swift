internal import CouncilModel
internal import GermanText
import TextMatching

/// Which office leads: "Das Amt für Soziales hat die Projektleitung für das Programm Th.INKA", "die
/// fachliche Steuerung hat der Fachbereich Soziales", "Zuständig für … ist das Umweltamt".
struct LeadOfficeRule: StatementRule {
  private static let duties: WordSet = [
    "projektleitung", "federführung", "leitung", "koordination", "koordinierung", "steuerung",
    "geschäftsführung", "projektsteuerung", "gesamtleitung", "gesamtkoordination", "trägerschaft",
    "fachaufsicht", "fachsteuerung",
  ]
  private static let holds: WordSet = [
    "hat", "haben", "übernimmt", "übernehmen", "obliegt", "liegt",
  ]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard !Hypothetical.isHypothetical(sentence) else { return [] }
    return MentionedOffices(sentence: sentence).mentions().compactMap { office in
      guard let topic = led(by: office, in: sentence) ?? answersFor(office, in: sentence) else {
        return nil
      }
      return Draft(
        subject: topic.subject, property: .leadOffice,
        value: .entity(EntityName(.office, office.name)),
        range: min(topic.range.lowerBound, sentence.range.lowerBound)..<sentence.range.upperBound,
        from: sentence.since, rule: "leadOffice", topic: topic)
    }
  }

  /// "OFFICE hat die Projektleitung (für NP)" and "die Steuerung (für NP) hat OFFICE"
  private func led(by office: OfficeMention, in sentence: AnswerSentence) -> Topic? {
    let clause = Clause.around(office.range, in: sentence)
    guard let verb = clause.first(where: { Self.holds.contains(sentence.word($0)) }),
      let duty = clause.first(where: { Self.duties.contains(sentence.word($0)) })
    else { return nil }
    let isBefore = office.range.upperBound == verb && duty > verb
    let isBehind = duty < verb && (1...3).contains(office.range.lowerBound - verb)
    guard isBefore || isBehind else { return nil }
    let end = isBefore ? clause.upperBound : verb
    if ["für", "der", "des", "von", "bei"].contains(sentence.word(duty + 1)), duty + 1 < end {
      return led(from: duty + 2, before: end, in: sentence)
    }
    // Without an object, what the sentence before was about; or this one, up to here.
    return sentence.topics.count == 1 ? sentence.topics[0] : nil
  }

  /// What is led: "das ESF-Förderprogramm Th.INKA" by its name, or the phrase.
  private func led(from start: Int, before end: Int, in sentence: AnswerSentence) -> Topic? {
    if let kind = (start..<end).first(where: { sentence.tokens.isSymbol("-", $0) }),
      kind - start <= 3, let topic = NamedProgrammeRule().drafts(in: sentence).first?.topic
    {
      return topic
    }
    if let programme = sentence.programmes.first(where: {
      $0.range.lowerBound - start <= 2 && $0.range.lowerBound >= start
    }) {
      return Topic(subject: EntityName(.project, programme.name), range: sentence.range)
    }
    // "die Steuerung ⟨des Quartiersmanagements⟩": the article says that it is a genitive.
    let article = Determiners.definite.contains(sentence.word(start - 1)) ? start - 1 : start
    guard
      let phrase = sentence.phrases.phrase(at: article, before: end)
        ?? sentence.phrases.phrase(at: start, before: end)
        ?? sentence.phrases.phrase(at: start - 1, before: end)
    else { return nil }
    return Clause.topic(phrase, in: sentence)
  }

  /// "Zuständig für NP ist OFFICE", "Für NP ist OFFICE zuständig", "OFFICE ist für NP zuständig"
  private func answersFor(_ office: OfficeMention, in sentence: AnswerSentence) -> Topic? {
    guard let duty = sentence.first(["zuständig", "federführend", "verantwortlich"]) else {
      return nil
    }
    let clause = Clause.around(office.range, in: sentence)
    guard clause.contains(duty),
      let preposition = clause.first(where: { sentence.word($0) == "für" }),
      !office.range.contains(preposition),
      let copula = clause.first(where: { Auxiliaries.copulas.contains(sentence.word($0)) })
    else { return nil }
    let isSubject =
      copula < office.range.lowerBound && office.range.lowerBound - copula <= 2
      || office.range.upperBound == copula
    guard isSubject,
      let phrase = sentence.phrases.phrase(at: preposition + 1, before: clause.upperBound)
    else { return nil }
    return Clause.topic(phrase, in: sentence)
  }
}
