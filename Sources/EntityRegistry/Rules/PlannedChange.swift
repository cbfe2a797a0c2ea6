internal import GermanText
import TextMatching

/// What is to become of something: "wird ein gesamtstädtisches Quartiersmanagement eingeführt",
/// "Begonnene Projekte werden verstetigt".
struct PlannedChange {
  /// Of changes: a state that lasts ("wird gefördert") is none.
  private static let changes: WordSet = [
    "eingeführt", "eingerichtet", "geschaffen", "verstetigt", "eröffnet", "errichtet",
    "aufgestockt", "eingesetzt", "fortgeführt", "ausgebaut", "erweitert", "etabliert", "gegründet",
    "umgebaut", "neugebaut", "berücksichtigt",
  ]
  private static let denials: WordSet = [
    "nicht", "kein", "keine", "können", "kann", "könnte", "könnten", "ob", "wenn", "falls",
  ]
  private static let auxiliaries = WordSet(Auxiliaries.passive)
  /// What leads an adverbial, never a subject.
  private static let adverbials = WordSet(
    Prepositions.common + ["durch", "mit", "unter", "ab", "bis", "entsprechend"]
      + ["ferner", "künftig", "dort", "hier"])

  var name: String
  /// "wird eingeführt"
  var what: String
  var subject: NounPhrase

  /// The change that the tokens state, in the present tense and without a "wenn".
  static func change(in range: Range<Int>, of sentence: AnswerSentence) -> PlannedChange? {
    let first = range.first { auxiliaries.contains(sentence.word($0)) }
    guard let auxiliary = first,
      let verb = range.last(where: { changes.contains(sentence.word($0)) }), verb > auxiliary,
      !range.contains(where: { denials.contains(sentence.word($0)) }),
      let phrase = subject(in: range, auxiliary, verb, sentence)
    else { return nil }
    return PlannedChange(
      name: sentence.name(of: phrase) + examples(after: phrase.range.upperBound, sentence),
      what: "\(sentence.word(auxiliary)) \(sentence.word(verb))", subject: phrase)
  }

  /// ", wie Th.INKA Erfurt": what a general noun means.
  private static func examples(after index: Int, _ sentence: AnswerSentence) -> String {
    guard sentence.tokens.isSymbol(",", index), sentence.word(index + 1) == "wie",
      let end = (index + 2..<sentence.range.upperBound).first(where: {
        sentence.tokens.isSymbol(",", $0)
      }), end > index + 2
    else { return "" }
    return ", " + sentence.passage.words(index + 1..<end)
  }

  /// The phrase before the auxiliary, if it is no adverbial, or else the last one before the verb
  /// that no preposition leads.
  private static func subject(
    in range: Range<Int>, _ auxiliary: Int, _ verb: Int, _ sentence: AnswerSentence
  ) -> NounPhrase? {
    if !adverbials.contains(sentence.word(range.lowerBound)),
      let phrase = sentence.phrases.phrase(at: range.lowerBound, before: auxiliary, complements: 1)
    {
      return phrase
    }
    var index = auxiliary + 1
    var found: NounPhrase?
    while index < verb {
      let isLed = adverbials.contains(sentence.word(index)) || sentence.word(index) == "pro"
      if isLed {
        index = behindLed(index + 1, before: verb, sentence)
      } else if let phrase = sentence.phrases.phrase(at: index, before: verb, complements: 1) {
        if isSubject(phrase, sentence) { found = found ?? phrase }
        index = phrase.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a phrase may stand in the nominative: "ein Quartiersmanagement", "die Angebote", never
  /// "vorhandenen Strukturen".
  private static func isSubject(_ phrase: NounPhrase, _ sentence: AnswerSentence) -> Bool {
    if let article = phrase.article { return !["der", "des", "dem", "den"].contains(article) }
    return phrase.core.lowerBound == phrase.head
      || !sentence.word(phrase.core.lowerBound).hasLiteralSuffix("en")
  }

  /// After the phrase that a preposition leads, up to its noun whatever stands before it.
  private static func behindLed(_ start: Int, before end: Int, _ sentence: AnswerSentence) -> Int {
    if let phrase = sentence.phrases.phrase(at: start, before: end) {
      return phrase.range.upperBound
    }
    guard let noun = (start..<end).first(where: { sentence.phrases.isNoun($0) }) else { return end }
    return noun + 1
  }
}
