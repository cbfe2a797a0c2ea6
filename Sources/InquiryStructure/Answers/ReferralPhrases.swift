import GermanText
import TextMatching

/// Sentences that only point elsewhere: "Siehe 2.", "… wird verwiesen.", "… der Anlage zu entnehmen."
enum ReferralPhrases {
  private static let starts = [
    "Siehe ", "siehe ", "S. ", "s. ", "Vgl. ", "vgl. ", "Vergleiche ", "(siehe ",
    "Wir verweisen auf ", "Ich verweise auf ", "Die Verwaltung verweist auf ",
    "Es wird verwiesen auf ",
  ]
  private static let ends = [" verwiesen", " zu entnehmen", " entnommen werden"]
  private static let anyStart = PrefixSet(starts)
  private static let anyEnd = SuffixSet(ends)
  private static let signs = PhraseSet(phrases: starts + ends + toPersons)

  /// Whether a text holds a word without which nothing refers elsewhere.
  static func mightStand(in text: String) -> Bool { text.mightContain(anyOf: signs) }

  static func isReferral(_ sentence: String) -> Bool {
    let text = sentence.trimmingMarks
    return text.hasPrefix(in: anyStart) || text.hasSuffix(in: anyEnd) || pointsToPerson(text)
  }

  private static let toPersons = [" wenden Sie sich ", "rage müssen ", "schriftliche Antwort"]
  private static let agreements = [
    "Man einigt sich auf eine schriftliche", "Es wird eine schriftliche",
  ]

  /// "Diese Frage müssen Sie an den Landrat stellen, …", "Man einigt sich auf eine schriftliche
  /// Antwort."
  private static func pointsToPerson(_ text: String) -> Bool {
    if text.hasLiteralPrefix("Bitte wenden Sie sich ") { return true }
    if agreements.contains(where: text.hasLiteralPrefix) { return true }
    return text.containsLiteral("rage müssen ") && text.containsLiteral(" an ")
      && text.containsLiteral(" stellen")
  }
}

extension String {
  /// Without final punctuation.
  fileprivate var trimmingMarks: String {
    let marks: CharacterTable = ".!) "
    var text = unicodeScalars[...]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
