import TextMatching

/// Words that show that the "2." before them is an ordinal, not a label: "2. Halbjahr".
package enum GermanOrdinals {
  private static let followers: WordSet = WordSet([
    "quartal", "halbjahr", "hj", "bauabschnitt", "ba", "etage", "og", "obergeschoss", "stock",
    "klasse",
    "lesung", "wahlperiode", "plenarsitzung", "sitzung", "änderung", "fortschreibung", "stufe",
    "phase", "platz", "rang", "lebensjahr", "lebensjahres", "legislaturperiode", "jahrhundert",
    "jahrhunderts", "kalenderwoche", "kw", "schuljahr", "ausgabe", "auflage", "öffentliche",
    "bauabschnitts", "quartals", "halbjahres", "halbjahrs", "weltkrieg", "mal",
  ]).union(Months.numbers.words)

  /// Words before an ordinal: articles, those that prepositions are one word with, and pronouns.
  private static let leaders = WordSet(
    Determiners.articles + Determiners.demonstrative + Determiners.quantifying
      + Prepositions.withArticles)

  /// Whether a word stands after ordinals.
  package static func follow(_ word: Substring) -> Bool {
    followers.contains(word.lowercasedLetters)
  }

  /// Whether a word before "5." says that it is an ordinal: "das 5. Netzwerktreffen", "zum 2. Aufruf".
  static func isLed(by word: Substring) -> Bool { leaders.contains(word.lowercasedLetters) }
}
