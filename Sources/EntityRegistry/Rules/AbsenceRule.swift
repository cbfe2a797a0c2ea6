internal import CouncilModel
internal import GermanText
import TextMatching

/// What is said not to exist or not to be known: "Eine vollständige Übersicht liegt dem A50 derzeit
/// nicht vor", "Hierzu liegen der Verwaltung keine Daten vor", "wird nicht statistisch erfasst".
struct AbsenceRule: StatementRule {
  private static let lies: WordSet = ["liegt", "liegen"]
  private static let be = WordSet(Auxiliaries.present + ["kann", "können", "wurden"])
  private static let known: WordSet = [
    "vorhanden", "bekannt", "verfügbar", "erfasst", "erhoben", "dokumentiert", "geführt",
    "möglich",
  ]
  private static let no: WordSet = ["kein", "keine", "keinen", "keinerlei"]
  private static let about: WordSet = ["über", "zu", "zum", "zur"]
  /// Prepositions that lead no subject.
  private static let leads = WordSet(Prepositions.common + ["durch", "dem", "den", "uns", "wie"])
  /// "Statistisch werden Wünsche nicht erfasst."
  private static let adverbs: SuffixSet = ["tisch", "lich", "weise"]
  /// "liegt ⟨dem⟩ A50 nicht vor", "ist ⟨im⟩ Fachbereich 50 nicht vorhanden"
  private static let beforeSpeakers = WordSet(Prepositions.by + ["dem", "der", "den", "im"])
  /// Whom something is known to: the dative of who would know, and never what is unknown.
  private static let datives: WordSet = ["dem", "den"]
  private static let knowers: SuffixSet = [
    "verwaltung", "stadt", "behörde", "polizei", "leitung",
  ]
  /// Parts of a question, and what orders them.
  private static let parts: WordSet = [
    "spiegelstrich", "punkt", "ziffer", "teilfrage", "unterpunkt", "teil", "frage",
  ]
  private static let given: WordSet = [
    "gemacht", "getroffen", "erteilt", "gegeben", "benannt", "genannt", "abgegeben", "erstellt",
    "machen", "treffen", "geben", "nennen", "erteilen", "tätigen", "bereitstellen", "abgeben",
    "vorgelegt", "vorlegen",
  ]
  private static let conditional: WordSet = ["wenn", "falls", "sofern", "soweit", "solange", "ob"]
  private static let anaphoric: WordSet = [
    "hierzu", "hierüber", "dazu", "darüber", "diesbezüglich", "dies", "diese", "dieser", "dieses",
    "entsprechende", "solche",
  ]
  private static let pointers: PrefixSet = [
    "derartig", "solch", "entsprechend", "dahingehend", "diese", "beide",
  ]
  /// Kinds of papers and facts that say nothing by themselves: "ein Zeitplan", "weitere Beschwerden".
  private static let kinds = WordSet(
    ["zeitplan", "plan", "pläne", "konzept", "bericht"]
      + ["gutachten", "studie", "antrag", "beschluss", "meldungen"]
      + ["beschwerden", "fälle", "vorfälle", "probleme", "gründe"] + ["anfragen", "höhe", "termin"])
  private static let kindEndings: SuffixSet = ["plan", "pläne", "prognose", "schätzung"]
  /// What is said of data and not of what they are about: "belastbare Werte".
  private static let qualities: PrefixSet = [
    "genau", "belastbar", "detailliert", "konkret", "statistisch", "verlässlich", "gesichert",
    "pauschal",
  ]
  /// With one of them a phrase goes on that was not read to its end.
  private static let continuing = WordSet(
    Conjunctions.joining + ["der", "des", "eines", "einer"]
      + ["dieser", "dieses", "ihrer", "seiner"] + ["durch", "wegen", "bzw", "für", "von"]
      + ["über", "oberhalb", "unterhalb"])
  /// "Corona ⟨bedingten⟩ …": an adjective that the word before belongs to.
  private static let compounds: SuffixSet = [
    "bedingte", "bedingten", "bedingter", "bezogene", "bezogenen", "bezogener",
  ]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard !sentence.contains(anyOf: Self.conditional), let denial = denial(in: sentence),
      let name = subject(of: denial, in: sentence)
    else { return [] }
    return [
      Draft(
        subject: EntityName(.information, name), property: .available, value: .nothing,
        polarity: .denied, statedBy: speaker(in: denial.clause, sentence), range: sentence.range,
        rule: "absence.stated")
    ]
  }

  private struct Denial {
    /// The noun of what is missing, if the sentence has one.
    var noun: Int?
    var clause: Range<Int>
  }

  private func denial(in sentence: AnswerSentence) -> Denial? {
    if let verb = sentence.first(Self.lies) {
      let clause = Clause.around(verb..<verb + 1, in: sentence)
      guard let last = clause.last(where: { sentence.tokens[$0].kind == .word }),
        sentence.word(last) == "vor", last > verb
      else { return nil }
      if let no = (verb..<last).first(where: { Self.no.contains(sentence.word($0)) }) {
        let noun = noun(from: no + 1, before: last, in: sentence)
        guard noun.map({ isInformation($0, sentence) }) ?? false else { return nil }
        return Denial(noun: noun, clause: clause)
      }
      guard sentence.word(last - 1) == "nicht" else { return nil }
      let noun =
        noun(from: clause.lowerBound, before: verb, in: sentence)
        ?? noun(from: verb + 1, before: last - 1, in: sentence)
      if let noun, !isInformation(noun, sentence) { return nil }
      return Denial(noun: noun, clause: clause)
    }
    return knownNot(in: sentence)
  }

  /// "sind keine Daten verfügbar", "ist … nicht vorhanden", "werden nicht erfasst"
  private func knownNot(in sentence: AnswerSentence) -> Denial? {
    guard let verb = sentence.first(Self.be) else { return nil }
    let clause = Clause.around(verb..<verb + 1, in: sentence)
    guard let state = clause.last(where: { Self.known.contains(sentence.word($0)) }), state > verb
    else { return sayNothing(verb, clause, sentence) }
    if let no = (verb..<state).first(where: { Self.no.contains(sentence.word($0)) }) {
      let noun = noun(from: no + 1, before: state, in: sentence)
      guard let noun, isInformation(noun, sentence) else { return nil }
      return Denial(noun: noun, clause: clause)
    }
    guard (verb..<state).contains(where: { sentence.tokens[$0].text == "nicht" }) else {
      return nil
    }
    let first = sentence.word(clause.lowerBound)
    let noun =
      Self.leads.contains(first) || first.hasSuffix(in: Self.adverbs)
      ? noun(from: verb + 1, before: state, in: sentence)
      : noun(from: clause.lowerBound, before: verb, in: sentence)
        ?? noun(from: verb + 1, before: state, in: sentence)
    if sentence.word(state) == "möglich", !isStatement(noun, sentence) { return nil }
    let isRecord = ["erfasst", "erhoben", "dokumentiert", "bekannt"].contains(sentence.word(state))
    guard isRecord || noun.map({ isInformation($0, sentence) }) == true else { return nil }
    return Denial(noun: noun, clause: clause)
  }

  /// "können derzeit keine Angaben gemacht werden"
  private func sayNothing(
    _ verb: Int, _ clause: Range<Int>, _ sentence: AnswerSentence
  ) -> Denial? {
    guard ["kann", "können"].contains(sentence.word(verb)),
      let no = (verb..<clause.upperBound).first(where: { Self.no.contains(sentence.word($0)) }),
      let noun = noun(from: no + 1, before: clause.upperBound, in: sentence),
      isInformation(noun, sentence),
      clause.contains(where: { Self.given.contains(sentence.word($0)) })
    else { return nil }
    return Denial(noun: noun, clause: clause)
  }

  /// Nouns of what can be said: of others, "ist nicht möglich" denies the thing, not the knowledge.
  private func isStatement(_ noun: Int?, _ sentence: AnswerSentence) -> Bool {
    guard let noun else { return false }
    return InformationNouns.isBare(sentence.word(noun))
      || InformationNouns.areSaid(sentence.word(noun))
  }

  private func isInformation(_ noun: Int, _ sentence: AnswerSentence) -> Bool {
    InformationNouns.contains(sentence.word(noun))
  }

  private func noun(from start: Int, before end: Int, in sentence: AnswerSentence) -> Int? {
    guard start < end else { return nil }
    if let knower = knower(at: start, before: end, in: sentence) {
      return noun(from: knower, before: end, in: sentence)
    }
    return sentence.phrases.phrase(at: start, before: end)?.head
      ?? (start..<end).first { index in
        index > sentence.range.lowerBound && sentence.phrases.isNoun(index)
          && !Self.leads.contains(sentence.word(index - 1))
      }
  }

  /// After "dem Ordnungsamt", "der Verwaltung": who does not know.
  private func knower(at start: Int, before end: Int, in sentence: AnswerSentence) -> Int? {
    guard let phrase = sentence.phrases.phrase(at: start, before: end, complements: 0),
      let article = phrase.article
    else { return nil }
    let isDative =
      Self.datives.contains(article)
      || article == "der"
        && (sentence.word(phrase.head).hasSuffix(in: Self.knowers)
          || MentionedOffices(sentence: sentence).mention(at: phrase.head) != nil)
    return isDative ? phrase.range.upperBound : nil
  }

  /// Whether a name would be cut off, or points to what stands elsewhere: "Angabe zur Anzahl ⟨der …⟩",
  /// "derartige Fälle", "der vierte Spiegelstrich", "die Anfragen …, ⟨die …⟩".
  private func isVague(_ phrase: NounPhrase, _ denial: Denial, in sentence: AnswerSentence) -> Bool
  {
    if Self.parts.contains(sentence.word(phrase.head)) { return true }
    // "eine ⟨politisch⟩ gewollte Gleichstellung"
    let start = phrase.range.lowerBound
    if phrase.article == nil, sentence.word(start - 1).hasSuffix(in: Self.adverbs),
      NounPhraseReader.articles.contains(sentence.word(start - 2))
    {
      return true
    }
    let end = phrase.range.upperBound
    let next = sentence.word(end)
    if Self.continuing.contains(next) { return true }
    if sentence.range.contains(end), sentence.phrases.isAdjective(end),
      sentence.phrases.isNoun(end + 1),
      end > phrase.core.upperBound || next.hasLiteralSuffix("er")
    {
      return true
    }
    if sentence.range.contains(end), sentence.tokens[end].folded.hasSuffix(in: Self.compounds) {
      return true
    }
    let isBare = end == phrase.core.upperBound
    if isBare,
      Self.kinds.contains(sentence.word(phrase.head))
        || sentence.word(phrase.head).hasSuffix(in: Self.kindEndings)
        || sentence.word(phrase.core.lowerBound).hasPrefix(in: Self.qualities)
        || denial.clause.contains(where: { isPointer($0, sentence) })
    {
      return true
    }
    if isBare, denial.clause.contains(where: { Self.anaphoric.contains(sentence.word($0)) }) {
      return true
    }
    // "die Anfragen nicht erfasst, die allgemeine Fragen enthalten"
    let after = denial.clause.upperBound
    return isBare && phrase.article.map(Determiners.definite.contains) == true
      && sentence.tokens.isSymbol(",", after)
      && ["die", "der", "das", "deren", "dessen"].contains(sentence.word(after + 1))
  }

  /// "⟨Bei wie vielen Wohnungen das so ist⟩, ist nicht bekannt": what was asked is said again.
  private func asksFirst(_ sentence: AnswerSentence) -> Bool {
    let start = sentence.range.lowerBound
    return [start, start + 1].contains { Interrogatives.contains(sentence.word($0)) }
  }

  private func isPointer(_ index: Int, _ sentence: AnswerSentence) -> Bool {
    sentence.word(index).hasPrefix(in: Self.pointers)
  }

  /// What is missing: the noun with what it is about, or the question that it answers.
  private func subject(of denial: Denial, in sentence: AnswerSentence) -> String? {
    let start = sentence.range.lowerBound
    let isAnaphoric =
      [start, start + 1].contains { Self.anaphoric.contains(sentence.word($0)) }
      || sentence.word(start) == "das"
        && (Self.be.contains(sentence.word(start + 1))
          || Self.lies.contains(sentence.word(start + 1)))
    guard !isAnaphoric else { return question(of: sentence) }
    guard let noun = denial.noun,
      let phrase = sentence.phrases.phrase(around: noun, in: sentence.range, complements: 3)
    else { return question(of: sentence) }
    if phrase.range.contains(where: { isPointer($0, sentence) })
      || told(in: sentence) == nil && isVague(phrase, denial, in: sentence)
      || asksFirst(sentence)
    {
      return question(of: sentence)
    }
    let isAlone = phrase.range.upperBound == phrase.core.upperBound
    guard !GenericNouns.contains(sentence.word(noun)) || isInformation(noun, sentence) || !isAlone
    else {
      return question(of: sentence)
    }
    if phrase.range.upperBound > phrase.core.upperBound
      || !InformationNouns.isBare(sentence.word(noun))
    {
      let isThis = phrase.article?.hasPrefix("dies") == true
      let isVague = Self.anaphoric.contains(sentence.word(phrase.core.lowerBound))
      if isThis || isVague { return question(of: sentence) }
      guard phrase.range.upperBound == phrase.core.upperBound, let topic = told(in: sentence) else {
        return sentence.name(of: phrase)
      }
      return "\(sentence.name(of: phrase)) \(topic)"
    }
    if let topic = told(in: sentence) { return "\(sentence.name(of: phrase)) \(topic)" }
    return question(of: sentence)
  }

  /// "⟨Über die Anzahl der Schüler⟩, für die …, liegen keine Daten vor"
  private func told(in sentence: AnswerSentence) -> String? {
    let start = sentence.range.lowerBound
    guard Self.about.contains(sentence.word(start)),
      let phrase = sentence.phrases.phrase(at: start + 1, before: sentence.range.upperBound),
      sentence.word(phrase.head) != "frage",
      phrase.range.upperBound > phrase.core.upperBound
        || !["zeitpunkt", "zeit", "stand"].contains(sentence.word(phrase.head)),
      !Self.continuing.contains(sentence.word(phrase.range.upperBound)),
      !phrase.range.contains(where: { isPointer($0, sentence) }),
      !(sentence.phrases.isAdjective(phrase.range.upperBound)
        && sentence.phrases.isNoun(phrase.range.upperBound + 1))
    else { return nil }
    let words = sentence.passage.words(start..<phrase.range.upperBound)
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private func question(of sentence: AnswerSentence) -> String? {
    sentence.passage.exchange.flatMap {
      QuestionName.name(of: sentence.letter.letter.exchanges[$0], in: sentence.letter.letter.paper)
    }
  }

  /// "liegt ⟨dem A50⟩ nicht vor", "ist ⟨im Fachbereich 50⟩ nicht vorhanden"
  private func speaker(in clause: Range<Int>, _ sentence: AnswerSentence) -> String? {
    MentionedOffices(sentence: sentence).mentions().first { office in
      let before = sentence.word(office.range.lowerBound - 1)
      return clause.overlaps(office.range)
        && Self.beforeSpeakers.contains(before)
    }?.name
  }
}
