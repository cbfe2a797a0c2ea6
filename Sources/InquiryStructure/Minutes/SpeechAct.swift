import GermanText
import TextMatching

/// What a sentence of minutes tells: who asks, answers or does something else.
struct SpeechAct {
  enum Kind {
    case asks, answers, other
  }

  var kind: Kind
  /// Whether the speaker is a pronoun: the one who spoke before goes on.
  var isPronoun: Bool

  private static let pronouns: WordSet = [
    "er", "sie", "es", "man", "wir", "ich", "dieser", "diese",
  ]
  private static let articles: WordSet = ["der", "die", "das", "ein", "eine", "den", "dem"]
  /// Bodies and offices that speak, or how their words end.
  private static let bodies: SuffixSet = [
    "verwaltung", "ausschuss", "bezirksamt", "magistrat", "rat", "kreistag", "beirat", "gremium",
    "fraktion", "fraktionen", "amt", "petentin", "petent", "anwesenden", "vorsitz", "senat",
    "referenten", "gruppe", "polizei", "mitglieder", "einwohner", "einwohnerin", "bürger",
    "bürgerin", "antragsteller", "antragstellerin", "vertreter", "vertreterin", "dezernat",
    "planer", "planerin", "architekt", "architektin", "geschäftsführer", "geschäftsführerin",
    "vorstand", "jurist", "juristin", "gast", "elternteil", "anlieger", "anliegerin",
  ]
  /// How far from the start the verb stands. In words.
  private static let reach = 16
  /// How far after the verb its subject stands. In words.
  private static let subjectReach = 3
  private static let adverbs: WordSet = [
    "ferner", "außerdem", "dazu", "hierzu", "darauf", "daraufhin", "weiter", "weiterhin", "zudem",
    "anschließend", "zunächst", "abschließend", "auf", "dabei", "hierauf", "ergänzend", "darüber",
    "hinsichtlich", "bezüglich", "vorab", "einleitend", "zur", "zum", "zu", "danach", "des",
    "weiteren", "schließlich", "sodann", "als", "im", "in", "für", "nach", "laut", "diesbezüglich",
  ]

  /// The act that a sentence tells; nil where nobody is said to speak.
  static func act(in text: String) -> SpeechAct? {
    let words = text.words.prefix(reach + subjectReach + 1)
    let plain = words.map { $0.lowercasedLetters(keeping: "-") }
    for index in plain.indices.prefix(reach).dropFirst() {
      guard var kind = kind(of: plain[index], in: text, printed: words[index]) else { continue }
      if kind == .other, asksToo(text) { kind = .asks }
      if let speaker = speaker(words[..<index], plain[..<index]) {
        return SpeechAct(kind: kind, isPronoun: speaker)
      }
      guard adverbs.contains(plain[0]) || index == 1 else { continue }
      let after = index + 1
      for end in after..<max(after, min(words.count, after + subjectReach)) {
        if let speaker = speaker(words[after...end], plain[after...end]) {
          return SpeechAct(kind: kind, isPronoun: speaker)
        }
      }
    }
    return nil
  }

  private static let second: SubstringSet = [
    " und fragt", " und bittet um Auskunft", " und bat um Auskunft", " und erkundigt",
    " und möchte wissen", " und wollte wissen",
  ]

  /// "… kommt auf den Bericht zu sprechen und bittet um Auskunft, …".
  private static func asksToo(_ text: String) -> Bool {
    text.contains(anyOf: second)
  }

  private static func kind(of verb: String, in text: String, printed: Substring) -> Kind? {
    guard printed.beginsWithLowercase else { return nil }
    if SpeechVerbs.asking.contains(verb) { return .asks }
    if SpeechVerbs.askingTogether.contains(where: { $0.verb.contains(verb) }) {
      let words = Set(LowercasedWords(text))
      for pattern in SpeechVerbs.askingTogether
      where pattern.verb.contains(verb) && words.contains(where: pattern.with.contains) {
        return .asks
      }
    }
    if SpeechVerbs.answering.contains(verb) { return .answers }
    return SpeechVerbs.others.contains(verb) ? .other : nil
  }

  /// Whether words name who speaks: true for a pronoun, nil where they name nobody.
  private static func speaker(
    _ words: ArraySlice<Substring>, _ plain: ArraySlice<String>
  ) -> Bool? {
    guard var start = words.indices.first, words.count > 0 else { return nil }
    while start < words.endIndex - 1, adverbs.contains(plain[start]) { start += 1 }
    if start == words.endIndex - 1, pronouns.contains(plain[start]) { return true }
    if start < words.endIndex - 1, articles.contains(plain[start]) {
      start += 1
      // "Der Ausschuss für junge Menschen"
      if plain[start].hasSuffix(in: bodies) { return false }
    }
    // "Rolf Muster spricht … an": a name in full needs no form of address.
    if words.startIndex == start, (2...3).contains(words.count),
      Persons.nameLength(words) == words.count
    {
      return false
    }
    var isNamed = false
    for index in start..<words.endIndex {
      guard
        words[index].beginsWithUppercase || words[index].first == "("
          || Names.isParticle(plain[index])
      else { return nil }
      isNamed =
        isNamed || SpeakerLabels.isAddress(plain[index]) || plain[index].hasSuffix(in: bodies)
    }
    return isNamed ? false : nil
  }
}
