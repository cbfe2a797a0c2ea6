internal import GermanText
internal import TextMatching

/// Finds the clause that says something is missing: "… liegt nicht vor", "… sind keine Daten
/// verfügbar", "… wird nicht erfasst", "… können keine Angaben gemacht werden".
enum DenialReader {
  static let lies: WordSet = ["liegt", "liegen"]
  static let be = WordSet(Auxiliaries.present + ["kann", "können", "wurden"])
  private static let known: WordSet = [
    "vorhanden", "bekannt", "verfügbar", "erfasst", "erhoben", "dokumentiert", "geführt",
    "möglich",
  ]
  private static let no: WordSet = ["kein", "keine", "keinen", "keinerlei"]
  /// Prepositions that lead no subject.
  private static let leads = WordSet(Prepositions.common + ["durch", "dem", "den", "uns", "wie"])
  /// "Statistisch werden Wünsche nicht erfasst."
  static let adverbs: SuffixSet = ["tisch", "lich", "weise"]
  /// Whom something is known to: the dative of who would know, and never what is unknown.
  private static let datives: WordSet = ["dem", "den"]
  private static let knowers: SuffixSet = [
    "verwaltung", "stadt", "behörde", "polizei", "leitung",
  ]
  private static let given: WordSet = [
    "gemacht", "getroffen", "erteilt", "gegeben", "benannt", "genannt", "abgegeben", "erstellt",
    "machen", "treffen", "geben", "nennen", "erteilen", "tätigen", "bereitstellen", "abgeben",
    "vorgelegt", "vorlegen",
  ]

  static func denial(in sentence: AnswerSentence) -> Denial? {
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
  private static func knownNot(in sentence: AnswerSentence) -> Denial? {
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
  private static func sayNothing(
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
  private static func isStatement(_ noun: Int?, _ sentence: AnswerSentence) -> Bool {
    guard let noun else { return false }
    return InformationNouns.isBare(sentence.word(noun))
      || InformationNouns.areSaid(sentence.word(noun))
  }

  private static func isInformation(_ noun: Int, _ sentence: AnswerSentence) -> Bool {
    InformationNouns.contains(sentence.word(noun))
  }

  private static func noun(from start: Int, before end: Int, in sentence: AnswerSentence) -> Int? {
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
  private static func knower(at start: Int, before end: Int, in sentence: AnswerSentence) -> Int? {
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
}
