internal import CouncilModel
internal import GermanText
import TextMatching

/// Who runs what, said by a verb: "Den Jugendtreff betreibt seit 2022 die Falkenhof gGmbH", "Das
/// Café wird von der Kirchengemeinde ausgerichtet", "das Kino, betrieben vom Filmkreis e. V.".
struct RunningRule: StatementRule {
  private static let active: WordSet = [
    "betreibt", "betreiben", "führt", "führen", "trägt", "tragen", "unterhält", "unterhalten",
    "betreut", "betreuen", "bewirtschaftet", "bewirtschaften", "verantwortet", "besorgt",
    "verwaltet",
  ]
  private static let participles: WordSet = [
    "betrieben", "getragen", "geführt", "betreut", "bewirtschaftet", "umgesetzt", "ausgerichtet",
    "durchgeführt", "organisiert", "unterhalten", "verwaltet", "veranstaltet", "verantwortet",
    "angesiedelt",
  ]
  private static let auxiliaries = WordSet(Auxiliaries.present)
  private static let agents = WordSet(Prepositions.of + Prepositions.by + ["durch"])
  private static let relatives = WordSet(Pronouns.relative)
  private static let pronouns = WordSet(["es", "er", "sie", "das"] + Pronouns.demonstrative)
  /// Tokens between a verb and the sponsor: "seit Januar 2022 im Auftrag der Stadt".
  private static let maximumGap = 9

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard !Hypothetical.isHypothetical(sentence) else { return [] }
    return sentence.sponsors.flatMap { sponsor -> [Draft] in
      if let draft = passive(sponsor, sentence) { return [draft] }
      guard let draft = activeBefore(sponsor, sentence) else { return [] }
      return [draft] + partners(of: sponsor, draft, sentence)
    }
  }

  /// Further sponsors of a verb in the plural: "führen der A e.V. und die B e.V. durch".
  private func partners(
    of sponsor: Sponsor, _ draft: Draft, _ sentence: AnswerSentence
  ) -> [Draft] {
    let after = sentence.sponsors.filter { $0.range.lowerBound >= sponsor.range.lowerBound }
    guard let verb = sentence.first(Self.active), verb < sponsor.range.lowerBound,
      isPlural(verb, sentence)
    else { return [] }
    return sentence.listed(after).dropFirst().map { partner in
      var other = draft
      other.value = .entity(EntityName(.sponsor, partner.name))
      return other
    }
  }

  private typealias Sponsor = (name: String, range: Range<Int>)

  /// "NP wird (seit …) von SPONSOR … betrieben"; "NP, das bei SPONSOR angesiedelt ist".
  private func passive(_ sponsor: Sponsor, _ sentence: AnswerSentence) -> Draft? {
    let clause = Clause.around(sponsor.range, in: sentence)
    guard let agent = agent(before: sponsor.range.lowerBound, clause, sentence),
      let participle = (sponsor.range.upperBound..<clause.upperBound).first(where: {
        Self.participles.contains(sentence.word($0))
      }) ?? participleBefore(agent, clause, sentence)
    else { return nil }
    if sentence.word(agent) == "durch" || sentence.word(agent) == "von"
      || sentence.word(agent) == "vom"
    {
      if sentence.word(participle) == "angesiedelt" { return nil }
    } else if sentence.word(participle) != "angesiedelt" || sentence.areas.count > 1 {
      // Sponsors that follow areas in turns have a rule of their own.
      return nil
    }
    guard let subject = subject(of: clause, before: agent, sentence) else { return nil }
    return draft(subject, sponsor, sentence, rule: "sponsor.passive")
  }

  /// "betrieben vom Filmkreis"
  private func participleBefore(
    _ agent: Int, _ clause: Range<Int>, _ sentence: AnswerSentence
  ) -> Int? {
    let index = agent - 1
    return clause.contains(index) && Self.participles.contains(sentence.word(index)) ? index : nil
  }

  /// The preposition before a sponsor, over its article.
  private func agent(
    before start: Int, _ clause: Range<Int>, _ sentence: AnswerSentence
  ) -> Int? {
    for index in [start - 1, start - 2] where clause.contains(index) {
      if Self.agents.contains(sentence.word(index)) { return index }
      guard NounPhraseReader.articles.contains(sentence.word(index)) else { return nil }
    }
    return nil
  }

  /// What is run: the clause's first phrase before an auxiliary, what a relative pronoun stands
  /// for, or what the sentence before was about.
  private func subject(
    of clause: Range<Int>, before agent: Int, _ sentence: AnswerSentence
  ) -> Topic? {
    let start = clause.lowerBound
    let auxiliary = (start..<agent).first { Self.auxiliaries.contains(sentence.word($0)) }
    if start > sentence.range.lowerBound, sentence.tokens.isSymbol(",", start - 1) {
      let isRelative = Self.relatives.contains(sentence.word(start)) && auxiliary == nil
      let isParticiple = Self.participles.contains(sentence.word(start))
      if isRelative || isParticiple { return Clause.antecedent(before: start - 1, in: sentence) }
    }
    guard let auxiliary else { return nil }
    if Self.pronouns.contains(sentence.word(start)), auxiliary == start + 1 {
      return sentence.topics.count == 1 ? sentence.topics[0] : nil
    }
    guard let phrase = sentence.phrases.phrase(at: start, before: auxiliary),
      phrase.range.upperBound == auxiliary
    else { return nil }
    return Clause.topic(phrase, in: sentence)
  }

  /// "Den Jugendtreff betreibt seit 2022 SPONSOR"; "SPONSOR betreibt den Jugendtreff".
  private func activeBefore(_ sponsor: Sponsor, _ sentence: AnswerSentence) -> Draft? {
    let clause = Clause.around(sponsor.range, in: sentence)
    guard let verb = clause.first(where: { Self.active.contains(sentence.word($0)) }) else {
      return nil
    }
    if sponsor.range.lowerBound > verb {
      guard sponsor.range.lowerBound - verb <= Self.maximumGap,
        let phrase = sentence.phrases.phrase(at: clause.lowerBound, before: verb),
        phrase.range.upperBound == verb,
        phrase.article != "die" || isPlural(verb, sentence) == false,
        !phrase.range.overlaps(sponsor.range),
        isBare(verb + 1..<sponsor.range.lowerBound, sentence),
        let topic = Clause.topic(phrase, in: sentence)
      else { return relative(sponsor, verb, clause, sentence) }
      return draft(topic, sponsor, sentence, rule: "sponsor.active")
    }
    guard sponsor.range.upperBound == verb,
      let phrase = sentence.phrases.phrase(at: verb + 1, before: clause.upperBound),
      let topic = Clause.topic(phrase, in: sentence)
    else { return relative(sponsor, verb, clause, sentence) }
    return draft(topic, sponsor, sentence, rule: "sponsor.active")
  }

  /// "der Pflegestützpunkt, den SPONSOR … betreibt"
  private func relative(
    _ sponsor: Sponsor, _ verb: Int, _ clause: Range<Int>, _ sentence: AnswerSentence
  ) -> Draft? {
    let start = clause.lowerBound
    guard verb == clause.upperBound - 1, start > sentence.range.lowerBound,
      sentence.tokens.isSymbol(",", start - 1),
      ["den", "das", "die"].contains(sentence.word(start)),
      sponsor.range.lowerBound - start <= 2,
      let topic = Clause.antecedent(before: start - 1, in: sentence)
    else { return nil }
    return draft(topic, sponsor, sentence, rule: "sponsor.relative")
  }

  private func isPlural(_ verb: Int, _ sentence: AnswerSentence) -> Bool {
    sentence.word(verb).hasLiteralSuffix("en")
  }

  /// Whether nothing but dates, adverbs and "im Auftrag der Stadt" stands between.
  private func isBare(_ range: Range<Int>, _ sentence: AnswerSentence) -> Bool {
    !range.contains { index in
      sentence.tokens[index].kind == .symbol && sentence.tokens[index].text == ","
    }
  }

  private func draft(
    _ topic: Topic, _ sponsor: Sponsor, _ sentence: AnswerSentence, rule: String
  ) -> Draft {
    Draft(
      subject: topic.subject, property: .sponsor,
      value: .entity(EntityName(.sponsor, sponsor.name)),
      range: min(topic.range.lowerBound, sentence.range.lowerBound)..<sentence.range.upperBound,
      from: sentence.since, rule: rule, topic: topic)
  }
}
