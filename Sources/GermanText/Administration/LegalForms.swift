package import TextMatching

/// Legal forms of organisations (Rechtsformen), in small letters and without stops: "ev" of "e.V.".
package enum LegalForms {
  /// All that are known.
  package static let words: WordSet = [
    "ev", "gmbh", "ggmbh", "mbh", "gug", "ug", "ag", "gag", "kg", "ohg", "eg", "gbr", "ggbr", "ek",
    "aör", "kgaa", "kdör",
  ]
}
