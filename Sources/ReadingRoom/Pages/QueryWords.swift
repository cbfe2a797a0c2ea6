/// What is wrong with a query, in German.
enum QueryWords {
  private static let words = [
    "a closing quote is missing": "Ein Anführungszeichen wird nicht geschlossen.",
    "a parenthesis is missing before this one":
      "Eine Klammer wird geschlossen, aber nicht geöffnet.",
    "a word is missing before OR": "Vor OR fehlt ein Wort.",
    "a word is missing after OR": "Nach OR fehlt ein Wort.",
    "a value is missing": "Nach einem Doppelpunkt fehlt der Wert.",
  ]

  static func german(_ reason: String) -> String {
    words[reason] ?? "Diese Suche ist nicht zu verstehen (\(reason))."
  }
}
