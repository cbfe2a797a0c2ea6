import TextMatching

/// What stands before nouns: articles, and the pronouns that stand in their place.
package enum Determiners {
  /// "der", "die", "das" in all cases.
  package static let definite = ["der", "die", "das", "des", "dem", "den"]
  /// "ein" in all cases.
  package static let indefinite = ["ein", "eine", "einer", "eines", "einem", "einen"]
  /// Both kinds of articles.
  package static let articles = definite + indefinite
  /// "kein" in all cases.
  package static let negative = ["kein", "keine", "keiner", "keines", "keinem", "keinen"]
  /// "dieser" in all cases.
  package static let demonstrative = ["dieser", "diese", "dieses", "diesem", "diesen"]
  /// What belongs to somebody.
  package static let possessive =
    ["ihre", "ihrer", "ihren", "seine", "seiner"] + ["seinen", "unsere", "unserer", "unseren"]
  /// How many of them: "alle", "beide", "mehrere".
  package static let quantifying =
    ["jede", "jeder", "jedes", "jeden"] + ["alle", "aller", "allen", "beide", "beiden"]
    + ["sämtliche", "einige", "mehrere", "mehrerer"]
  /// All of them, with the numbers that letters write in words.
  package static let all =
    articles + negative + quantifying + demonstrative + possessive
    + ["zwei", "drei", "vier", "fünf"]

  /// Articles of cases other than the first: what follows them is inflected.
  package static let oblique =
    ["dieser", "der", "den", "dem", "des"] + ["einer", "einem", "eines", "einen"]

  private static let allWords = WordSet(all)

  /// Whether a word in small letters stands before nouns.
  package static func contains(_ word: String) -> Bool { allWords.contains(word) }
}
