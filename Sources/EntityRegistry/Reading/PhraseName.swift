internal import GermanText
import TextMatching

/// Names for what a noun phrase means, near the nominative.
enum PhraseName {
  private static let oblique = WordSet(Determiners.oblique)
  /// "des Hauses", "des Landes", "des Projektes": the ending has two letters.
  private static let longGenitives: SuffixSet = ["ses", "ßes", "zes", "xes", "des", "tes", "ges"]

  private static let obliqueAdjectives: SuffixSet = ["ischen", "lichen", "alen", "igen"]
  private static let properAdjectives: SuffixSet = [
    "ische", "liche", "ale", "ige", "runde", "neue", "alte", "große", "kleine",
  ]

  static func name(
    of phrase: NounPhrase, in sentence: AnswerSentence, complements: Bool
  ) -> String {
    var parts: [String] = []
    for index in phrase.core where !isOfHappening(sentence.word(index)) {
      let token = sentence.tokens[index]
      let isTied = token.gap == .none && !parts.isEmpty
      let text = word(at: index, of: phrase, in: sentence)
      if isTied { parts[parts.count - 1] += text } else { parts.append(text) }
    }
    if complements, phrase.range.upperBound > phrase.core.upperBound {
      parts.append(sentence.passage.words(phrase.core.upperBound..<phrase.range.upperBound))
    }
    return capitalized(parts.joined(separator: " "))
  }

  /// "stattfindenden", "organisierte": says that it takes place, not how it is called.
  private static func isOfHappening(_ word: String) -> Bool { word.hasPrefix(in: happenings) }

  private static let happenings: PrefixSet = [
    "stattfindend", "durchgeführte", "initiierte", "organisierte", "veranstaltete", "gewordene",
  ]

  /// The noun of a person's work as the work: "Quartiersmanagerin" is "Quartiersmanagement".
  static func service(_ noun: String) -> String {
    var stem = noun
    for ending in ["*innen", ":innen", "_innen", "innen", "*in", ":in", "_in", "in", "n", "s"] {
      if stem.hasLiteralSuffix("er" + ending) {
        stem = stem.droppingSuffix(ending)
        break
      }
    }
    for (person, work) in services where stem.hasLiteralSuffix(person) {
      return stem.droppingSuffix(person) + work
    }
    return noun
  }

  private static let services = [
    ("manager", "management"), ("arbeiter", "arbeit"), ("berater", "beratung"),
    ("betreuer", "betreuung"), ("begleiter", "begleitung"), ("pfleger", "pflege"),
    ("planer", "planung"),
  ]

  private static func word(
    at index: Int, of phrase: NounPhrase, in sentence: AnswerSentence
  ) -> String {
    let text = sentence.passage.words(index..<(index + 1))
    if index < phrase.head { return adjective(text, article: phrase.article) }
    // "der Runde Tisch", "das Kommunale Kino": an adjective of a proper name.
    let isOblique = phrase.article.map(oblique.contains) ?? false
    if index + 1 < phrase.core.upperBound, sentence.phrases.isNoun(index + 1),
      text.lowercased().hasSuffix(in: properAdjectives)
        || isOblique && text.lowercased().hasSuffix(in: obliqueAdjectives)
    {
      return adjective(text, article: phrase.article)
    }
    return index == phrase.head && ["des", "eines"].contains(phrase.article) ? noun(text) : text
  }

  /// In bytes; "neue" is longer.
  private static let shortest = 3

  private static func adjective(_ text: String, article: String?) -> String {
    let isOblique = article.map(oblique.contains) ?? true
    for ending in ["en", "em"] where text.hasLiteralSuffix(ending) {
      return text.droppingSuffix(ending) + "e"
    }
    if isOblique, article != nil, text.hasLiteralSuffix("er") {
      return text.droppingSuffix("er") + "e"
    }
    // "das kommunale Kino" and "der runde Tisch" can only be these cases.
    if text.hasLiteralSuffix("e"), text.byteCount > shortest {
      if article == "das" { return text + "s" }
      if article == "der" { return text + "r" }
    }
    return text
  }

  private static func noun(_ genitive: String) -> String {
    if genitive.hasSuffix(in: longGenitives) { return genitive.droppingSuffix("es") }
    return genitive.droppingSuffix("s")
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
