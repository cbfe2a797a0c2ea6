import TextMatching

/// Words that join others.
package enum Conjunctions {
  /// Words after a hyphen that stands for a part left out: "Sozial- und Jugendamt". They are never a
  /// word's second half, as "ten" of "Minu- ten" is.
  static let afterHyphens = WordSet(
    joining + ["u", "o", "noch", "zu", "auch", "aber", "samt", "statt"])
  /// Those that nearly always follow such a hyphen.
  package static let joining = [
    "und", "oder", "bis", "sowie", "bzw", "beziehungsweise", "als", "wie",
  ]
}
