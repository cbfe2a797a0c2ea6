internal import CouncilModel
internal import GermanText
internal import TextMatching

/// Names what is said to be missing, as a reader of that sentence alone would understand it; where
/// its words only point elsewhere ("hierzu", "derartige Fälle"), by the question that was asked.
enum AbsenceSubject {
  private static let about: WordSet = ["über", "zu", "zum", "zur"]
  /// Parts of a question, and what orders them.
  private static let parts: WordSet = [
    "spiegelstrich", "punkt", "ziffer", "teilfrage", "unterpunkt", "teil", "frage",
  ]
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

  /// What is missing: the noun with what it is about, or the question that it answers.
  static func name(of denial: Denial, in sentence: AnswerSentence) -> String? {
    let start = sentence.range.lowerBound
    let isAnaphoric =
      [start, start + 1].contains { Self.anaphoric.contains(sentence.word($0)) }
      || sentence.word(start) == "das"
        && (DenialReader.be.contains(sentence.word(start + 1))
          || DenialReader.lies.contains(sentence.word(start + 1)))
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
    guard
      !GenericNouns.contains(sentence.word(noun)) || InformationNouns.contains(sentence.word(noun))
        || !isAlone
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

  /// Whether a name would be cut off, or points to what stands elsewhere: "Angabe zur Anzahl ⟨der …⟩",
  /// "derartige Fälle", "der vierte Spiegelstrich", "die Anfragen …, ⟨die …⟩".
  private static func isVague(_ phrase: NounPhrase, _ denial: Denial, in sentence: AnswerSentence)
    -> Bool
  {
    if Self.parts.contains(sentence.word(phrase.head)) { return true }
    // "eine ⟨politisch⟩ gewollte Gleichstellung"
    let start = phrase.range.lowerBound
    if phrase.article == nil, sentence.word(start - 1).hasSuffix(in: DenialReader.adverbs),
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
  private static func asksFirst(_ sentence: AnswerSentence) -> Bool {
    let start = sentence.range.lowerBound
    return [start, start + 1].contains { Interrogatives.contains(sentence.word($0)) }
  }

  private static func isPointer(_ index: Int, _ sentence: AnswerSentence) -> Bool {
    sentence.word(index).hasPrefix(in: Self.pointers)
  }

  /// "⟨Über die Anzahl der Schüler⟩, für die …, liegen keine Daten vor"
  private static func told(in sentence: AnswerSentence) -> String? {
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

  private static func question(of sentence: AnswerSentence) -> String? {
    sentence.passage.exchange.flatMap {
      QuestionName.name(of: sentence.letter.letter.exchanges[$0], in: sentence.letter.letter.paper)
    }
  }
}
