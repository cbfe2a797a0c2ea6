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

  static func find(_ all: [Token], at index: Int) -> FrequencyPhrase? {
    let word = all.word(index)
    for phrase in byFirst[word] ?? [] where matches(all, phrase, index) {
      let end = index + phrase.count
      if phrase.last == "bedarf", all.isWord(in: needs, end) { return nil }
      if phrase.first == "auf", !endsClause(all, index, end) { return nil }
      return make(index..<end)
    }
    for stem in inflected where word.hasLiteralPrefix(stem) {
      guard inflections.contains(word.dropFirst(stem.count)) else { return nil }
      let noun = all.word(index + 1)
      return noun.hasPrefix(in: amounts) ? nil : make(index..<(index + 1))
    }
    return nil
  }

  /// "Der Bus hält auf Anfrage."; not "auf Anfrage der Fraktion" and not what is to be had.
  private static func endsClause(_ all: [Token], _ start: Int, _ end: Int) -> Bool {
    guard start > 0, all.token(end).map({ $0.kind == .symbol }) ?? true,
      !all.isSymbol("-", end)
    else { return false }
    let reach = 8
    return !(max(0, start - reach)..<start).contains { index in
      all.word(index).hasPrefix(in: had)
    }
  }

  private static let had: PrefixSet = ["erhältlich", "verfügbar", "preis", "kosten"]

  private static func matches(_ all: [Token], _ phrase: [String], _ index: Int) -> Bool {
    phrase.indices.allSatisfy { all.word(index + $0) == phrase[$0] }
  }

  private static func make(_ tokens: Range<Int>) -> FrequencyPhrase {
    FrequencyPhrase(
      Frequency(kind: .irregular), tokens, .complete, rule: "frequency.irregular")
  }
}
