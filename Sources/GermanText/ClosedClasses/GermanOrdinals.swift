import TextMatching

/// Words that show that the "2." before them is an ordinal, not a label: "2. Halbjahr".
package enum GermanOrdinals {
  private static let followers: WordSet = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember", "jan", "feb", "apr", "aug", "sept", "okt", "nov", "dez", "quartal",
    "halbjahr", "hj", "bauabschnitt", "ba", "etage", "og", "obergeschoss", "stock", "klasse",
    "lesung", "wahlperiode", "plenarsitzung", "sitzung", "änderung", "fortschreibung", "stufe",
    "phase", "platz", "rang", "lebensjahr", "lebensjahres", "legislaturperiode", "jahrhundert",
    "jahrhunderts", "kalenderwoche", "kw", "schuljahr", "ausgabe", "auflage", "öffentliche",
    "bauabschnitts", "quartals", "halbjahres", "halbjahrs", "weltkrieg", "mal",
  ]

  /// Whether a word stands behind ordinals.
  package static func follow(_ word: Substring) -> Bool {
    followers.contains(word.lowercasedLetters)
  }
}
