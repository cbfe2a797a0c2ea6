internal import CouncilModel
internal import GermanText
import TextMatching

/// Positions of whatever the sentence's part is about: "Der Jugendtreff ist mit 1,75 Stellen
/// ausgestattet", "2,0 VZÄ entfallen auf die Caritas", "Dort werden 2,5 Stellen gefördert".
struct StaffingRule: StatementRule {
  /// Nouns of changes and needs: positions are never theirs.
  private static let changes: SuffixSet = [
    "senkung", "erhöhung", "aufstockung", "reduzierung", "kürzung", "streichung", "bedarf",
    "abbau", "aufbau", "zuwachs", "wegfall", "ausweitung", "verringerung", "steigerung",
    "schaffung", "einsparung", "bemessung", "zahl", "umfang", "kosten", "aufwand",
  ]
  private static let here = WordSet(["es", "er", "sie"] + ["dort", "hier", "hierfür", "dafür"])
  private static let places = WordSet(Prepositions.places + ["für"])
  private static let after = WordSet(Prepositions.inside + Prepositions.by + ["auf"])
  /// Where something is, not what it is.
  private static let streets: SuffixSet = ["straße", "gasse", "allee", "platz"]
  private static let bodies: SuffixSet = [
    "gemeinde", "verein", "verband", "werk", "stiftung", "gesellschaft", "genossenschaft",
  ]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard sentence.passage.block.kind != .table, !Hypothetical.isUnreal(sentence) else {
      return []
    }
    let staffing = sentence.facts.compactMap { fact -> (Staffing, Range<Int>)? in
      if case .staffing(let staffing) = fact.value { (staffing, fact.range) } else { nil }
    }
    // "jeweils" in areas has a rule of its own.
    guard sentence.areas.isEmpty, !staffing.isEmpty else { return [] }
    var drafts: [Draft] = []
    var before: (end: Int, topic: Topic?) = (sentence.range.lowerBound, nil)
    for (index, fact) in staffing.enumerated() {
      let end =
        index + 1 < staffing.count ? staffing[index + 1].1.lowerBound : sentence.range.upperBound
      let head = head(from: before.end, to: fact.1.lowerBound, isFirst: index == 0, in: sentence)
      let topic = topic(of: fact, head: head, to: end, before: before.topic, in: sentence)
      if let topic {
        drafts.append(draft(of: fact, topic, to: end, in: sentence))
        drafts += ownership(of: topic, in: sentence)
      }
      before = (fact.1.upperBound, topic)
    }
    return drafts
  }

  /// What stands before a number: from the clause's beginning, or after what belongs to the number
  /// before; without commas and "und".
  private func head(
    from start: Int, to end: Int, isFirst: Bool, in sentence: AnswerSentence
  ) -> Range<Int> {
    let marks = (start..<end).filter { isJoint($0, sentence) && sentence.tokens[$0].text != "-" }
    let commas = marks.filter { [",", ";", "(", ")"].contains(sentence.tokens[$0].text) }
    if isFirst { return (commas.last.map { $0 + 1 } ?? start)..<end }
    guard let first = commas.last ?? marks.last else { return end..<end }
    return first + 1..<end
  }

  private func topic(
    of fact: (value: Staffing, range: Range<Int>), head: Range<Int>, to end: Int,
    before: Topic?, in sentence: AnswerSentence
  ) -> Topic? {
    // "Die Personalkosten für die halbe Stelle in …" speak of money.
    let excluded = head.contains {
      ["je", "pro", "darunter"].contains(sentence.word($0))
        || sentence.word($0).hasLiteralSuffix("kosten")
    }
    guard !excluded else { return nil }
    let isPart = head.contains { sentence.word($0) == "davon" }
    let said = isPart ? nil : self.topic(in: head, sentence)
    if let said { return said }
    if let after = topicBehind(fact.range.upperBound, before: end, in: sentence) { return after }
    // "6,6 Stellen für die Begleitung und 0,2 Stellen für die Fachaufsicht"
    return head.isEmpty && fact.value.role != nil ? before : nil
  }

  /// Whose a service is, where its name says so.
  private func ownership(of topic: Topic, in sentence: AnswerSentence) -> [Draft] {
    guard let sponsor = topic.sponsor, topic.range == sentence.range else { return [] }
    return [
      Draft(
        subject: topic.subject, property: .sponsor,
        value: .entity(EntityName(.sponsor, sponsor)), range: sentence.range,
        rule: "sponsor.genitive", topic: topic)
    ]
  }

  private func draft(
    of fact: (value: Staffing, range: Range<Int>), _ topic: Topic, to end: Int,
    in sentence: AnswerSentence
  ) -> Draft {
    Draft(
      subject: topic.subject, property: .staffing, value: .staffing(fact.value),
      scope: scope(of: fact, to: end, in: sentence),
      range: min(topic.range.lowerBound, sentence.range.lowerBound)..<sentence.range.upperBound,
      from: sentence.since, rule: "staffing.clause", topic: topic)
  }

  private func topic(in head: Range<Int>, _ sentence: AnswerSentence) -> Topic? {
    var start = head.lowerBound
    while head.contains(start), isJoint(start, sentence) { start += 1 }
    if ["hinzu", "zusätzlich"].contains(sentence.word(start)) { return nil }
    // "die Caritas und 2,5 Stellen" says of nothing that it has them.
    guard head.contains(start), !["und", "sowie"].contains(sentence.word(head.upperBound - 1))
    else { return nil }
    if Self.here.contains(sentence.word(start)) || isThis(start, sentence) {
      return start == sentence.range.lowerBound && sentence.topics.count == 1
        ? sentence.topics[0] : nil
    }
    let sponsors = sentence.sponsors.filter { head.overlaps($0.range) }
    if sponsors.count == 1, let owned = owned(by: sponsors[0], from: start, sentence) {
      return owned
    }
    if sponsors.count == 1 {
      return Topic(subject: EntityName(.sponsor, sponsors[0].name), range: sentence.range)
    }
    guard sponsors.isEmpty else { return nil }
    let isPlace = Self.places.contains(sentence.word(start))
    guard
      let phrase = sentence.phrases.phrase(
        at: isPlace ? start + 1 : start, before: head.upperBound),
      isPlace || phrase.article != nil
    else { return nil }
    return subject(phrase, isPlace: isPlace, in: sentence)
  }

  /// "⟨Das Zentrum⟩ des Caritasverbandes", not "Der Verein ABC e.V.".
  private func owned(
    by sponsor: (name: String, range: Range<Int>), from start: Int, _ sentence: AnswerSentence
  ) -> Topic? {
    let article = sponsor.range.lowerBound - 1
    guard ["des", "der"].contains(sentence.word(article)), article > start + 1,
      let phrase = sentence.phrases.phrase(at: start, before: article, complements: 0),
      phrase.article != nil, phrase.range.upperBound == article,
      !sentence.word(phrase.head).hasSuffix(in: Self.bodies),
      let topic = Clause.topic(phrase, in: sentence)
    else { return nil }
    let words = sentence.passage.words(article..<sponsor.range.upperBound)
    let subject = EntityName(.project, topic.subject.name + " " + words)
    return Topic(subject: subject, range: sentence.range, sponsor: sponsor.name)
  }

  private func isJoint(_ index: Int, _ sentence: AnswerSentence) -> Bool {
    sentence.tokens[index].kind == .symbol || ["und", "sowie"].contains(sentence.word(index))
  }

  /// "Aus diesem Vorhaben", "In diesem Projekt"
  private func isThis(_ index: Int, _ sentence: AnswerSentence) -> Bool {
    ["aus", "in", "für", "bei", "über"].contains(sentence.word(index))
      && sentence.word(index + 1).hasPrefix("dies")
      && GenericNouns.contains(sentence.word(index + 2))
  }

  /// "2,0 VK ⟨im Jugendclub⟩", "2,0 VZÄ ⟨auf die Caritas⟩"
  private func topicBehind(_ index: Int, before end: Int, in sentence: AnswerSentence) -> Topic? {
    guard Self.after.contains(sentence.word(index)) else { return nil }
    if let sponsor = sentence.sponsors.first(where: {
      (1...2).contains($0.range.lowerBound - index) && $0.range.upperBound <= end
    }) {
      return Topic(subject: EntityName(.sponsor, sponsor.name), range: sentence.range)
    }
    guard let phrase = sentence.phrases.phrase(at: index + 1, before: end, complements: 0) else {
      return nil
    }
    return subject(phrase, isPlace: true, in: sentence)
  }

  /// A sponsor that is named by one word of its name, an office, or a project.
  private func subject(
    _ phrase: NounPhrase, isPlace: Bool, in sentence: AnswerSentence
  ) -> Topic? {
    let noun = sentence.word(phrase.head)
    let sponsors = sentence.letter.sponsors.filter { isCalled($0, noun) }
    if sponsors.count == 1 {
      return Topic(subject: EntityName(.sponsor, sponsors[0]), range: sentence.range)
    }
    if let office = MentionedOffices(sentence: sentence).mention(at: phrase.head),
      !GenericNouns.contains(noun)
    {
      return Topic(subject: EntityName(.office, office.name), range: sentence.range)
    }
    guard !noun.hasSuffix(in: Self.streets), !noun.hasSuffix(in: Self.changes) else { return nil }
    return Clause.topic(phrase, in: sentence)
  }

  /// Whether a noun is a sponsor's name in short: its first word, or what kind of body it is.
  private func isCalled(_ sponsor: String, _ noun: String) -> Bool {
    let words = NameKey.words(of: sponsor, kind: .sponsor)
    return words.first == noun || noun.hasSuffix(in: Self.bodies) && words.contains(noun)
  }

  private func scope(
    of fact: (value: Staffing, range: Range<Int>), to end: Int, in sentence: AnswerSentence
  ) -> String? {
    let clause = Clause.around(fact.range, in: sentence)
    // "davon 2 Stellen nicht besetzt": what stands after other positions is said of them.
    let own = clause.lowerBound..<max(fact.range.upperBound, min(clause.upperBound, end))
    if let role = PositionRole.role(of: fact.range, in: own, sentence) { return role.rawValue }
    if PositionRole.areAllVacant(before: fact.range.lowerBound, sentence) {
      return PositionRole.vacant.rawValue
    }
    guard let role = fact.value.role else { return nil }
    let kept = role.split(separator: " ").drop {
      NounPhraseReader.articles.contains($0.lowercased())
    }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }
}
