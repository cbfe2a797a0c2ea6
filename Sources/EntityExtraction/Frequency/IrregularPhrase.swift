import CouncilModel
import GermanText
import TextMatching

/// "bei Bedarf", "im Bedarfsfall", "anlassbezogen", "unregelmäßig", "noch nicht regelmäßig",
/// "ab und an".
enum IrregularPhrase {
  private static let phrases: [[String]] = [
    ["bei", "bedarf"], ["nach", "bedarf"], ["nach", "erfordernis"],
    ["auf", "anfrage"], ["auf", "anforderung"], ["im", "bedarfsfall"], ["im", "bedarfsfalle"],
    ["in", "bedarfsfällen"], ["ab", "und", "an"], ["ab", "und", "zu"],
    ["hin", "und", "wieder"], ["von", "zeit", "zu", "zeit"], ["in", "unregelmäßigen", "abständen"],
    ["nicht", "in", "regelmäßigen", "abständen"], ["in", "loser", "folge"],
    ["nicht", "regelmäßig"], ["nicht", "turnusmäßig"], ["unregelmäßig"], ["anlassbezogen"],
    ["bedarfsweise"], ["anlassabhängig"], ["anlassbedingt"],
  ]
  private static let inflected: [String] = ["anlassbezogen", "unregelmäßig"]
  static let stems = PrefixSet(inflected)
  private static let inflections: WordSet = ["e", "en", "er", "es", "em"]
  private static let byFirst = WordMap(Dictionary(grouping: phrases) { $0[0] })
  /// The first words of all phrases.
  static var openers: WordSet { byFirst.words }
  /// "bei Bedarf an …" is about a need for something.
  private static let needs: WordSet = ["an", "für"]
  private static let amounts: PrefixSet = [
    "bedarf", "kosten", "ausgabe", "einnahme", "zahlung", "arbeitszeit", "form", "verlauf",
    "oberfläche", "zuwander", "migration", "arbeitszeiten", "unterhalt",
  ]

  /// The phrase that begins at a token.
  static func find(_ tokens: [Token], at index: Int) -> FrequencyPhrase? {
    let word = tokens.word(index)
    for phrase in byFirst[word] ?? [] where matches(tokens, phrase, index) {
      let end = index + phrase.count
      if phrase.last == "bedarf", tokens.isWord(in: needs, end) { return nil }
      if phrase.first == "auf", !endsClause(tokens, index, end) { return nil }
      return make(index..<end)
    }
    for stem in inflected where word.hasLiteralPrefix(stem) {
      guard inflections.contains(word.dropFirst(stem.count)) else { return nil }
      let noun = tokens.word(index + 1)
      return noun.hasPrefix(in: amounts) ? nil : make(index..<(index + 1))
    }
    return nil
  }

  /// "Der Bus hält auf Anfrage."; not "auf Anfrage der Fraktion" and not what is to be had.
  private static func endsClause(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    guard start > 0, tokens.token(end).map({ $0.kind == .symbol }) ?? true,
      !tokens.isSymbol("-", end)
    else { return false }
    let reach = 8
    return !(max(0, start - reach)..<start).contains { index in
      tokens.word(index).hasPrefix(in: had)
    }
  }

  private static let had: PrefixSet = ["erhältlich", "verfügbar", "preis", "kosten"]

  private static func matches(_ tokens: [Token], _ phrase: [String], _ index: Int) -> Bool {
    phrase.indices.allSatisfy { tokens.word(index + $0) == phrase[$0] }
  }

  private static func make(_ span: Range<Int>) -> FrequencyPhrase {
    FrequencyPhrase(
      Frequency(kind: .irregular), span, .complete, rule: "frequency.irregular")
  }
}
