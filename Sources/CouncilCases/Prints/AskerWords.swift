import TextMatching

/// The words that tell askers apart: "Stadtrat Karl Muster (SPD)" and "SPD-Fraktion" share "spd".
enum AskerWords {
  /// Words that many askers share, folded.
  private static let common: WordSet = [
    "stadtrat", "stadtratin", "stadtrate", "stadtratinnen", "gemeinderat", "gemeinderatin",
    "gruppierung", "herr", "herrn", "frau", "die", "der", "des", "den", "und", "von", "dr", "prof",
    "bv", "stv", "ratsmitglied", "ratsherr", "ratsfrau", "abgeordnete", "abgeordneter",
    "abgeordneten", "stadtverordnete", "stadtverordneter", "im", "rat", "stadt",
  ]
  /// How words end that say what kind of askers they are: "Gemeinderatsfraktion", "Ratsgruppe".
  private static let kinds: SuffixSet = ["fraktion", "gruppe"]

  /// The telling words of all askers, folded.
  static func of(_ names: [String]) -> Set<String> {
    var words: Set<String> = []
    for name in names {
      for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        let folded = FoldedLetters.text(of: String(word))
        if folded.utf8.count > 1, !common.contains(folded), !folded.hasSuffix(in: kinds) {
          words.insert(folded)
        }
      }
    }
    return words
  }
}
