import CouncilModel
import GermanText

/// Tells from a line's last word that its sentence goes on: no German clause ends with an article,
/// with "im" or with "und". In narrow columns every line has room, so that width says nothing.
enum RunningOn {
  /// Without the prepositions that are separable prefixes, too: "liegt nicht vor".
  private static let words = Set<Substring>(
    (Determiners.definite + Determiners.indefinite.dropFirst() + Interrogatives.which
      + Prepositions.inside + Prepositions.by + Prepositions.to + Prepositions.of
      + ["am", "für", "nach", "ohne", "seit"] + ["zwischen", "pro", "aufgrund", "wegen"]
      + ["und", "oder", "sowie", "bzw."] + ["wie", "viele", "keine", "keinen"]
      + ["diese", "diesen", "dieser", "dieses"] + ["ihre", "ihren", "ihrer"]).map { $0[...] })
  /// Alone on a line they begin a question in a narrow column.
  private static let firstWords: Set<Substring> = [
    "Werden", "Wird", "Sind", "Ist", "Hat", "Haben", "Gibt", "Kann", "Können", "Wurde", "Wurden",
    "Welche", "Welcher", "Welches", "Wie", "Wer", "Wo", "Wann", "Warum", "Kommt",
  ]
  private static let adjectiveEndings = ["en", "er", "em", "es", "e"]

  static func demandsMore(_ line: LayoutLine) -> Bool {
    guard let last = line.line.words.last?.text, last.last.map({ $0.isLetter || $0 == "." }) == true
    else { return false }
    // "An die" above the addressee.
    if line.line.words.first?.text == "An" { return false }
    if line.wordCount > 1 { return words.contains(last[...]) }
    if firstWords.contains(last[...]) { return true }
    // "aktuellen" between "Kommt es aufgrund der" and "Personalsituation zu".
    return line.breakBefore == .none && line.startsLowercase
      && adjectiveEndings.contains(where: last.hasSuffix)
  }
}
