internal import CouncilModel
internal import GermanText
import TextMatching

/// How often people meet: "thüringenweite Treffen … finden ca. alle 8-10 Wochen statt", "Der Beirat
/// tagt monatlich", and that they do not.
struct MeetingRule: StatementRule {
  private static let verbs = WordSet(
    Auxiliaries.passive + MeetingVerbs.present
      + ["tritt", "treten", "versammelt"] + ["stimmt", "stimmen", "berät", "beraten"])
  /// Meetings that need to be told whose they are.
  private static let bare: WordSet = [
    "sitzung", "sitzungen", "treffen", "termine", "gespräche", "besprechungen", "supervision",
    "abstimmungen", "veranstaltungen", "gespräch", "besprechung",
  ]
  /// Before those who take part, and before what is to be done: "mit dem Beirat", "zu leistende Stunden".
  private static let companions: WordSet = ["mit"]
  private static let gerundives: SuffixSet = ["ende", "enden", "ender"]
  private static let modals: WordSet = ["kann", "können", "wird", "werden", "soll", "sollen"]
  private static let single: WordSet = ["sitzung", "gespräch", "besprechung", "termin"]
  private static let vague: WordSet = [
    "weiter", "weit", "zusätzlich", "gemeinsam", "dies", "solch", "ander", "and", "einzeln",
    "einzel", "entsprechend", "regelmäßig",
  ]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    let frequencies = sentence.facts.compactMap { fact -> (Frequency, Range<Int>)? in
      guard case .frequency(let frequency) = fact.value, frequency.meeting else { return nil }
      return (frequency, fact.range)
    }
    guard !frequencies.isEmpty, !Hypothetical.isHypothetical(sentence) else { return [] }
    var drafts: [Draft] = []
    var start = sentence.range.lowerBound
    for (frequency, range) in frequencies {
      // "mindestens halbjährlich, bei Bedarf öfter" is one rhythm.
      if let (name, from) = series(frequency, range, from: start, in: sentence),
        !drafts.contains(where: { $0.subject.name == name })
      {
        var draft = draft(name, frequency, from: from, in: sentence)
        if frequencies.count == 1 { draft.from = sentence.since }
        drafts.append(draft)
      }
      start = range.upperBound
    }
    return drafts
  }

  private func draft(
    _ name: String, _ frequency: Frequency, from: Int, in sentence: AnswerSentence
  ) -> Draft {
    Draft(
      subject: EntityName(.meetingSeries, name), property: .frequency,
      value: .frequency(frequency), polarity: frequency.kind == .none ? .denied : .affirmed,
      range: from..<sentence.range.upperBound, rule: "frequency.meeting")
  }

  /// The meetings' name, and from where they are known.
  private func series(
    _ frequency: Frequency, _ range: Range<Int>, from start: Int, in sentence: AnswerSentence
  ) -> (String, Int)? {
    // "…, und bei Bedarf kann ich sie nachreichen": another clause.
    if ["und", "oder"].contains(sentence.word(range.lowerBound - 1)),
      Self.modals.contains(sentence.word(range.upperBound))
    {
      return nil
    }
    // "Ein Markt ist eine wöchentliche Veranstaltung": says what such things are.
    if sentence.word(range.lowerBound - 2) == "ist",
      ["ein", "eine"].contains(sentence.word(range.lowerBound - 1))
    {
      return nil
    }
    guard let scope = frequency.scope else {
      return subject(before: range.lowerBound, from: start, in: sentence)
        .map { ($0, sentence.range.lowerBound) }
    }
    let words = Tokenizer.tokens(of: scope).filter { $0.kind == .word }.map(\.folded)
    guard let noun = words.last else { return nil }
    if let head = nearest(noun, to: range, in: sentence.range, sentence) {
      return name(at: head, in: sentence, bounds: sentence.range)
        .map { ($0, sentence.range.lowerBound) }
    }
    // "Diese werden …": the noun stands in the sentence before.
    guard
      let previous = sentence.passage.sentences.last(where: {
        $0.upperBound == sentence.range.lowerBound
      })
    else { return nil }
    let before = AnswerSentence(
      passage: sentence.passage, range: previous, letter: sentence.letter, topics: [],
      passageTopics: [])
    guard let head = nearest(noun, to: range, in: previous, before) else { return nil }
    return name(at: head, in: before, bounds: previous).map { ($0, previous.lowerBound) }
  }

  private func nearest(
    _ noun: String, to range: Range<Int>, in bounds: Range<Int>, _ sentence: AnswerSentence
  ) -> Int? {
    let heads = bounds.filter { sentence.tokens.word($0) == noun && sentence.phrases.isNoun($0) }
    return heads.last { $0 < range.lowerBound } ?? heads.first { $0 >= range.upperBound }
  }

  private func name(at head: Int, in sentence: AnswerSentence, bounds: Range<Int>) -> String? {
    guard let phrase = sentence.phrases.phrase(around: head, in: bounds),
      !Self.companions.contains(sentence.tokens.word(phrase.range.lowerBound - 1))
    else { return nil }
    let first = phrase.core.lowerBound
    if sentence.tokens.word(first - 1) == "zu",
      sentence.tokens.word(first).hasSuffix(in: Self.gerundives)
    {
      return nil
    }
    let hasOwner = phrase.range.upperBound > phrase.core.upperBound
    let hasAdjective =
      phrase.core.lowerBound < phrase.head
      && !Self.vague.contains(NameKey.stem(sentence.word(phrase.core.lowerBound)))
    let hasName = phrase.core.upperBound > phrase.head + 1
    if Self.single.contains(sentence.word(head)), !hasOwner, !hasName { return nil }
    if Self.bare.contains(sentence.word(head)), !hasOwner, !hasAdjective, !hasName { return nil }
    return sentence.name(of: phrase)
  }

  /// "Der Stadtteilbeirat" in "Der Stadtteilbeirat tagt monatlich".
  private func subject(before end: Int, from start: Int, in sentence: AnswerSentence) -> String? {
    var index = start
    while index < end,
      sentence.tokens[index].kind == .symbol || ["und", "sowie"].contains(sentence.word(index))
    {
      index += 1
    }
    guard let phrase = sentence.phrases.phrase(at: index, before: end), phrase.article != nil,
      !["dem", "den", "des"].contains(phrase.article)
    else { return nil }
    let next = phrase.range.upperBound
    let isSubject =
      Self.verbs.contains(sentence.word(next))
      || next == end && start > sentence.range.lowerBound
      || sentence.tokens.isSymbol(",", next)
    guard isSubject, !GenericNouns.contains(sentence.word(phrase.head)),
      !Self.bare.contains(sentence.word(phrase.head))
    else { return nil }
    return sentence.name(of: phrase)
  }
}
