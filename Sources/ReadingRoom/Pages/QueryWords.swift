internal import Presentation

/// What is wrong with a query.
enum QueryWords {
  /// By what the parser says: in German, the key of other languages.
  static let words = [
    "a closing quote is missing": "Ein Anführungszeichen wird nicht geschlossen.",
    "a parenthesis is missing before this one":
      "Eine Klammer wird geschlossen, aber nicht geöffnet.",
    "a word is missing before OR": "Vor OR fehlt ein Wort.",
    "a word is missing after OR": "Nach OR fehlt ein Wort.",
    "a value is missing": "Nach einem Doppelpunkt fehlt der Wert.",
  ]

  static func said(_ reason: String) -> String {
    words[reason].map(English.inLanguage)
      ?? Presentation.said("Diese Suche ist nicht zu verstehen (\(reason)).")
  }
}
