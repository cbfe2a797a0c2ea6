import GermanText
import TextMatching

/// Sentences that only point elsewhere: "Siehe 2.", "… wird verwiesen.", "… der Anlage zu entnehmen."
enum ReferralPhrases {
  private static let starts: PrefixSet = [
    "Siehe ", "siehe ", "S. ", "s. ", "Vgl. ", "vgl. ", "Vergleiche ", "(siehe ",
    "Wir verweisen auf ", "Ich verweise auf ", "Die Verwaltung verweist auf ",
    "Es wird verwiesen auf ",
  ]
  private static let ends: SuffixSet = [" verwiesen", " zu entnehmen", " entnommen werden"]

  /// Parts of words without which no sentence refers.
  private static let signs: SubstringSet = [
    "iehe ", "s. ", "S. ", "gl. ", "ergleiche ", "verwies", "verweis", "entn",
  ]

  /// Whether a text holds a word without which nothing refers elsewhere.
  static func mightStand(in text: String) -> Bool { text.contains(anyOf: signs) }

  static func isReferral(_ sentence: String) -> Bool {
    let text = sentence.trimmingMarks
    return text.hasPrefix(in: starts) || text.hasSuffix(in: ends)
  }
}

extension String {
  /// Without final punctuation.
  fileprivate var trimmingMarks: String {
    let marks: CharacterTable = ".!) "
    var end = utf8.endIndex
    while end > utf8.startIndex, marks.contains(utf8[utf8.index(before: end)]) {
      end = utf8.index(before: end)
    }
    return String(self[..<end])
  }
}
