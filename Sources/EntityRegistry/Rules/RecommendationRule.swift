internal import CouncilModel
internal import GermanText
import TextMatching

/// Measures that a plan or report recommends: "im Seniorenbericht 2018 wurde folgende Maßnahme
/// empfohlen: Durch die Stadtverwaltung wird … eingeführt", "Der Sozialbericht 2019 spricht sich für
/// ein gesteuertes Quartiersmanagement aus".
struct RecommendationRule: StatementRule {
  private static let recommended: WordSet = ["empfohlen", "vorgeschlagen", "angeregt"]
  private static let recommends: WordSet = ["empfiehlt", "empfahl", "empfehlen", "empfahlen"]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    announced(in: sentence) + following(sentence) + supported(in: sentence)
      + recommending(sentence)
  }

  /// "… folgende Maßnahme empfohlen: ⟨Satz⟩": the measure stands after the colon.
  private func announced(in sentence: AnswerSentence) -> [Draft] {
    guard let (document, colon) = Self.announcement(in: sentence) else { return [] }
    return measure(
      in: colon + 1..<sentence.range.upperBound, of: document, from: sentence.range.lowerBound,
      sentence)
  }

  /// Further sentences of an announced measure, up to the paragraph's end.
  private func following(_ sentence: AnswerSentence) -> [Draft] {
    for previous in sentence.passage.sentences
    where previous.upperBound <= sentence.range.lowerBound {
      let before = AnswerSentence(
        passage: sentence.passage, range: previous, letter: sentence.letter, topics: [],
        passageTopics: [])
      guard let (document, _) = Self.announcement(in: before) else { continue }
      return measure(
        in: sentence.range, of: document, from: previous.lowerBound, sentence)
    }
    return []
  }

  /// Whether a sentence belongs to a measure that is announced in its paragraph: a recommendation,
  /// not a plan of the administration.
  static func isAnnounced(_ sentence: AnswerSentence) -> Bool {
    sentence.passage.sentences.contains { previous in
      guard previous.upperBound <= sentence.range.upperBound else { return false }
      let before = AnswerSentence(
        passage: sentence.passage, range: previous, letter: sentence.letter, topics: [],
        passageTopics: [])
      return announcement(in: before) != nil
    }
  }

  /// The document and the colon of "im Bericht 2018 wurde folgende Maßnahme empfohlen:".
  private static func announcement(
    in sentence: AnswerSentence
  ) -> (document: PlanDocument, colon: Int)? {
    guard let colon = sentence.range.first(where: { sentence.tokens.isSymbol(":", $0) }),
      let verb = sentence.first(recommended), verb < colon,
      sentence.first(["folgende", "folgendes", "folgenden"]).map({ $0 < colon }) == true,
      let document = PlanDocument.all(in: sentence).first(where: { $0.range.upperBound <= colon })
    else { return nil }
    return (document, colon)
  }

  /// What a sentence says is to be done.
  private func measure(
    in range: Range<Int>, of document: PlanDocument, from start: Int, _ sentence: AnswerSentence
  ) -> [Draft] {
    guard let change = PlannedChange.change(in: range, of: sentence) else { return [] }
    let subject = EntityName(.plannedMeasure, change.name)
    let evidence = start..<sentence.range.upperBound
    return [
      Draft(
        subject: subject, property: .recommendedBy, value: .text(document.name), range: evidence,
        rule: "recommended.announced"),
      Draft(
        subject: subject, property: .planned, value: .text(change.what), range: evidence,
        rule: "recommended.change"),
    ]
  }

  /// "Auch der Sozialbericht 2019 spricht sich für NP aus."
  private func supported(in sentence: AnswerSentence) -> [Draft] {
    guard let verb = sentence.first(["spricht", "sprechen"]), sentence.word(verb + 1) == "sich",
      sentence.word(verb + 2) == "für",
      let document = PlanDocument.all(in: sentence).first(where: { $0.range.upperBound == verb }),
      let phrase = sentence.phrases.phrase(at: verb + 3, before: sentence.range.upperBound)
        ?? longPhrase(at: verb + 3, in: sentence)
    else { return [] }
    return [draft(sentence.name(of: phrase), document.name, sentence, "recommended.supported")]
  }

  /// "ein ⟨gesamtstädtisch gesteuertes⟩ Quartiersmanagement": an adverb stands before the adjective.
  private func longPhrase(at start: Int, in sentence: AnswerSentence) -> NounPhrase? {
    guard NounPhraseReader.articles.contains(sentence.word(start)),
      let head = (start + 1..<min(start + 5, sentence.range.upperBound)).first(where: {
        sentence.phrases.isNoun($0)
      })
    else { return nil }
    return NounPhrase(
      range: start..<head + 1, core: start + 1..<head + 1, head: head,
      article: sentence.word(start))
  }

  /// "Die Machbarkeitsstudie empfahl den Umbau der Halle": a noun, no subordinate clause.
  private func recommending(_ sentence: AnswerSentence) -> [Draft] {
    guard let verb = sentence.first(Self.recommends),
      sentence.word(verb + 1) != "sich", !sentence.tokens.isSymbol(",", verb + 1),
      let by = sentence.phrases.phrase(at: sentence.range.lowerBound, before: verb),
      by.range.upperBound <= verb,
      let phrase = sentence.phrases.phrase(at: verb + 1, before: sentence.range.upperBound),
      !GenericNouns.contains(sentence.word(phrase.head))
        || phrase.range.upperBound > phrase.core.upperBound
    else { return [] }
    let speaker =
      PlanDocument.all(in: sentence).first { $0.range.upperBound == verb }?.name
      ?? sentence.name(of: by)
    return [draft(sentence.name(of: phrase), speaker, sentence, "recommended.verb")]
  }

  private func draft(
    _ measure: String, _ by: String, _ sentence: AnswerSentence, _ rule: String
  ) -> Draft {
    Draft(
      subject: EntityName(.plannedMeasure, measure), property: .recommendedBy, value: .text(by),
      range: sentence.range, rule: rule)
  }
}
