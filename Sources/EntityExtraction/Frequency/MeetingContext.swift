import CouncilModel
import GermanText
import TextMatching

/// Whether what recurs is people meeting, and the noun that says so.
struct MeetingContext {
  private static let clauseMarks: WordSet = [",", ";", ":", "(", ")"]
  private static let pronouns: WordSet = [
    "diese", "dieser", "dieses", "diesen", "sie", "er", "es", "das", "die", "der", "hierbei",
    "dabei", "dies",
  ]
  private static let verbs = WordSet(
    Auxiliaries.present + MeetingVerbs.present + ["fand", "fanden", "erfolgt", "erfolgen"]
      + ["hat", "haben"])
  /// Verbs by which a short answer speaks of something else than a meeting.
  private static let deeds: WordSet = [
    "besucht", "besuchen", "besichtigt", "kontrolliert", "kontrollieren", "geprüft", "prüft",
    "prüfen", "gereinigt", "geleert", "gemessen", "begangen", "erhoben", "erhebt", "vergeben",
    "angepasst", "aktualisiert", "veröffentlicht",
  ]
  private static let payments: WordSet = ["bezahlt", "finanziert", "vergütet", "erstattet"]
  /// An answer of fewer tokens speaks of what its question names.
  private static let shortAnswer = 14
  /// Tokens around a phrase in which its event is looked for.
  private static let reach = 60
  /// Tokens of a question that are looked at, from its end.
  private static let questionReach = 200
  /// The event more often stands after the phrase: "im Bedarfsfall werden Gespräche geführt".
  private static let frontWeight = 2

  let passage: TokenizedPassage
  /// The sentence before the passage: the exchange's question, where there is one.
  let question: TokenizedPassage?

  private var tokens: [Token] { passage.tokens }

  /// The noun of the event that recurs, and whether people meet for it.
  func event(of phrase: FrequencyPhrase, noun: Int?) -> (meeting: Bool, scope: String?) {
    if let noun {
      let word = tokens.word(noun)
      return (RecurringEvent.isMeeting(word), tokens[noun].text)
    }
    let sentence = passage.sentence(at: phrase.span.lowerBound)
    let position = phrase.span.lowerBound
    let clause = clause(around: phrase.span, in: sentence)
    if let found = search(clause, tokens, near: position) {
      return (found.meeting && !isPaid(clause), found.scope)
    }
    // "…, anlassbezogen über Briefe, …": what is done as needed is said in its own clause.
    let isNeeded = phrase.frequency.kind == .irregular && !clause.contains(sentence.lowerBound)
    if !isNeeded, let found = search(sentence, tokens, near: position) { return found }
    if let found = previous(to: sentence) { return found }
    return (false, nil)
  }

  /// "Supervision wird anlassbezogen bezahlt": what recurs is the payment.
  private func isPaid(_ clause: Range<Int>) -> Bool {
    clause.contains { tokens.isWord(in: Self.payments, $0) }
  }

  private func clause(around span: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var start = span.lowerBound
    while start > max(sentence.lowerBound, span.lowerBound - Self.reach),
      !tokens.isSymbol(in: Self.clauseMarks, start - 1)
    {
      start -= 1
    }
    var end = span.upperBound
    while end < min(sentence.upperBound, span.upperBound + Self.reach),
      !tokens.isSymbol(in: Self.clauseMarks, end)
    { end += 1 }
    return start..<end
  }

  /// The event word that stands nearest to a position.
  private func search(
    _ range: Range<Int>, _ tokens: [Token], near position: Int
  ) -> (meeting: Bool, scope: String?)? {
    var best: (distance: Int, meeting: Bool, scope: String?)?
    for index in range.clamped(to: position - Self.reach..<position + Self.reach) {
      let word = tokens.word(index)
      if word.isEmpty { continue }
      let isNoun = tokens[index].isCapitalized
      let isMeeting =
        isNoun
        ? RecurringEvent.isMeeting(word) : MeetingVerb.stands(tokens, at: index, in: range)
      guard isMeeting || isNoun && RecurringEvent.isWork(word) else { continue }
      let distance = index > position ? index - position : (position - index) * Self.frontWeight
      if let best, best.distance <= distance { continue }
      best = (distance, isMeeting, isNoun ? tokens[index].text : nil)
    }
    return best.map { ($0.meeting, $0.scope) }
  }

  /// "Sie tagt …", "Vierteljährlich.": the event was named one sentence before.
  private func previous(to sentence: Range<Int>) -> (meeting: Bool, scope: String?)? {
    if sentence.lowerBound > 0, isPronoun(sentence.lowerBound) {
      let before = passage.sentence(at: sentence.lowerBound - 1)
      return search(before, tokens, near: sentence.lowerBound)
    }
    guard beginsAnswer(sentence), sentence.count <= Self.shortAnswer, let question,
      !sentence.contains(where: { tokens.isWord(in: Self.deeds, $0) })
    else {
      return nil
    }
    let end = question.tokens.count
    return search(max(0, end - Self.questionReach)..<end, question.tokens, near: end)
  }

  /// "Sie tagt", "Diese finden"; "Die Kontrollen" names its own subject.
  private func isPronoun(_ index: Int) -> Bool {
    guard tokens.isWord(in: Self.pronouns, index) else { return false }
    return tokens.token(index + 1)?.isCapitalized != true
      && tokens.token(index + 2)?.isCapitalized != true || tokens.isWord(in: Self.verbs, index + 1)
  }

  /// The answer's first words, also after a plain "Ja." or "Nein.".
  private func beginsAnswer(_ sentence: Range<Int>) -> Bool {
    sentence.lowerBound == 0
      || sentence.lowerBound <= 2 && ["ja", "nein"].contains(tokens.word(0))
  }
}
