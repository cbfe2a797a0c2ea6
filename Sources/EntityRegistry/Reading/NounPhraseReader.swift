internal import GermanText
import TextMatching

/// Finds noun phrases by their shape: article, adjectives, capitalised words, complements.
struct NounPhraseReader {
  static let articles = WordSet(Determiners.all)
  /// Prepositions whose phrase may belong to the noun before it.
  private static let links = WordSet(
    Prepositions.common
      + ["zwischen", "innerhalb", "mit", "vor", "gegen"] + ["pro", "je", "ohne", "unter"])
  private static let genitives: WordSet = ["der", "des", "eines", "einer", "aller"]
  private static let adjectiveEndings: SuffixSet = ["e", "en", "er", "es", "em"]
  /// Words that end like adjectives and are none.
  private static let notAdjectives: WordSet = [
    "aber", "oder", "weder", "werden", "wurden", "haben", "hatten", "sollen", "können", "müssen",
    "dürfen", "finden", "über", "unter", "gegen", "neben", "zwischen", "wegen", "daneben", "bisher",
    "daher", "ferner", "immer", "leider", "wieder", "heute", "bitte", "wurde", "würde", "hatte",
    "sollte", "konnte", "musste", "alle", "eine", "keine", "diese", "seine", "ihre", "welche",
    "sowie", "insbesondere", "beispielsweise", "teilweise", "derzeit", "stehen", "gehen", "nehmen",
    "fallen", "bestehen", "liegen", "kommen", "treffen", "tagen", "führen", "tragen", "sowohl",
    "jeder", "jede", "jedes", "dieser", "dieses", "ohne", "außer", "hinter", "einen", "einem",
    "einer", "eines", "ihren", "ihrer", "seinen", "seiner", "bieten", "gelten", "dienen",
    "erhalten", "beraten", "betreiben", "erfolgen", "arbeiten", "entfallen", "unterstützen",
  ]
  /// Complements of one noun; a longer chain is a sentence of its own.
  private static let maximumComplements = 2

  let tokens: [Token]

  /// The phrase that begins at a position with its article, adjectives or noun.
  ///
  /// - Parameters:
  ///   - end: where the sentence or clause ends.
  ///   - complements: how many phrases after the noun may belong to it.
  func phrase(at start: Int, before end: Int, complements: Int = maximumComplements) -> NounPhrase?
  {
    var index = start
    var article: String?
    if Self.articles.contains(tokens.word(index)) {
      article = tokens.word(index)
      index += 1
      // "alle beteiligten", "die beiden aus …"
      if Self.articles.contains(tokens.word(index)), !tokens[index].isCapitalized { index += 1 }
    }
    let first = index
    while index < end, isAdjective(index, atStart: index == start) { index += 1 }
    guard index < end, isNoun(index) else { return nil }
    let head = headOfPair(index, before: end)
    index = nameEnd(from: head, before: end)
    // "Führungen und Veranstaltungen"
    if ["und", "sowie"].contains(tokens.word(index)), index + 1 < end, isNoun(index + 1),
      tokens[index].gap <= .space
    {
      index = nameEnd(from: index + 1, before: end)
    }
    let core = first..<index
    var last = index
    var count = 0
    while count < complements, let next = complement(at: last, before: end) {
      last = next
      count += 1
    }
    return NounPhrase(range: start..<last, core: core, head: head, article: article)
  }

  /// The phrase whose noun is at a position, with what stands before and after it.
  func phrase(around head: Int, in sentence: Range<Int>, complements: Int = maximumComplements)
    -> NounPhrase?
  {
    guard sentence.contains(head), isNoun(head) else { return nil }
    var first = head
    while first > sentence.lowerBound,
      isAdjective(first - 1, atStart: first - 1 == sentence.lowerBound)
    {
      first -= 1
    }
    var start = first
    if start > sentence.lowerBound, Self.articles.contains(tokens.word(start - 1)) { start -= 1 }
    return phrase(at: start, before: sentence.upperBound, complements: complements)
  }

  func isNoun(_ index: Int) -> Bool {
    guard let token = tokens.token(index) else { return false }
    return token.kind == .word && token.isCapitalized && token.text.byteCount > 1
      && !SentenceOpeners.contains(token)
  }

  /// "thüringenweiten" in "thüringenweiten Treffen"; the first word of a sentence is capitalised.
  func isAdjective(_ index: Int, atStart: Bool = false) -> Bool {
    guard let token = tokens.token(index), token.kind == .word else { return false }
    if token.isCapitalized {
      // "Erfurter Quartiersmanager" is read as a name of two words.
      guard atStart, isNoun(index + 1), !Self.articles.contains(token.folded) else { return false }
    }
    // "die drei Träger", "den übrigen acht Wohnungen"
    if token.value != nil { return true }
    return token.text.byteCount > 3 && token.folded.hasSuffix(in: Self.adjectiveEndings)
      && !Self.notAdjectives.contains(token.folded)
  }

  /// The second noun of "Sozial- und Jugendbehörde", whose first half ends with a hyphen.
  private func headOfPair(_ noun: Int, before end: Int) -> Int {
    guard tokens.isSymbol("-", noun + 1), tokens[noun + 1].gap == .none,
      ["und", "oder", "sowie", "bzw"].contains(tokens.word(noun + 2)), noun + 3 < end,
      isNoun(noun + 3)
    else { return noun }
    return noun + 3
  }

  /// After the noun and the proper name that follows it: "Jugendclub ⟨Lotsenhaus⟩",
  /// "Sonntagscafé", "Amt".
  private func nameEnd(from head: Int, before end: Int) -> Int {
    var index = head + 1
    while index < end, let token = tokens.token(index), token.gap <= .space {
      if token.kind == .symbol, token.text == "-", token.gap == .none {
        index += 1
        continue
      }
      if token.kind == .number, token.decimals == 0, token.text.byteCount == 4 {
        index += 1
        continue
      }
      if let closed = quotedEnd(at: index, before: end) {
        index = closed
        continue
      }
      guard isNoun(index) else { break }
      index += 1
    }
    return index
  }

  /// After a name in quotation marks.
  private func quotedEnd(at index: Int, before end: Int) -> Int? {
    guard let token = tokens.token(index), ["„", "\"", "“", "»"].contains(token.text) else {
      return nil
    }
    let longest = 12
    let limit = min(end, index + longest)
    guard index + 1 < limit else { return nil }
    return (index + 1..<limit).first { ["“", "\"", "”", "«"].contains(tokens[$0].text) }
      .map { $0 + 1 }
  }

  /// After a genitive or a prepositional phrase that begins here.
  private func complement(at index: Int, before end: Int) -> Int? {
    guard index < end, let token = tokens.token(index), token.gap <= .space else { return nil }
    if Self.genitives.contains(token.folded) {
      return phrase(at: index, before: end, complements: 0)?.range.upperBound
    }
    guard Self.links.contains(token.folded) else { return nil }
    let last = phrase(at: index + 1, before: end, complements: 0)?.range.upperBound
    // "zwischen der Verwaltung ⟨und der Polizei⟩"
    guard token.folded == "zwischen", let last, tokens.word(last) == "und" else { return last }
    return phrase(at: last + 1, before: end, complements: 0)?.range.upperBound ?? last
  }
}
