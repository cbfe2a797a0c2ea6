/// Prepositions, by what they say; those that are one word with an article stand beside the plain
/// ones.
package enum Prepositions {
  /// Inside of what.
  package static let inside = ["in", "im"]
  /// At what.
  package static let at = ["an", "am"]
  /// With whom.
  package static let by = ["bei", "beim"]
  /// To what.
  package static let to = ["zu", "zum", "zur"]
  /// Whose, from where.
  package static let of = ["von", "vom"]
  /// One word with an article.
  package static let withArticles = ["am", "beim", "im", "ins", "vom", "zum", "zur"]
  /// Where something is.
  package static let places = inside + at + by
  /// Those that nouns are joined to others with: "Stellen für die Beratung", "Bericht aus dem Rat".
  package static let common =
    places + to + of + ["für", "auf", "aus", "nach", "über"]
  /// Those that begin sentences.
  package static let leading =
    common + ["ab", "bis", "durch", "gegen", "mit"] + [
      "neben", "ohne", "seit", "um", "unter", "vor",
    ]
    + ["aufgrund", "gemäß", "laut", "statt", "trotz", "wegen"]
}
