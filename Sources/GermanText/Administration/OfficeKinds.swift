package import TextMatching

/// What parts of an administration are called: "Amt für Soziales", "Fachdienst 3.2 Hochbau".
package enum OfficeKinds {
  /// Masculine and neuter, in the nominative: the genitive adds "s" or "es".
  private static let declined = [
    "Amt", "Fachbereich", "Fachdienst", "Referat", "Dezernat", "Sachgebiet", "Fachamt",
    "Ministerium", "Bezirksamt", "Stadtamt",
  ]
  /// Feminine: the same in all cases.
  private static let feminine = [
    "Abteilung", "Stabsstelle", "Stabstelle", "Senatsverwaltung", "Amtsleitung",
  ]

  /// All in small letters, in the nominative and the genitive: "fachdienstes".
  package static let words = WordSet(
    (declined.flatMap { [$0, $0 + "s", $0 + "es"] } + feminine).map(\.fastLowercased))

  /// How a line begins that names an office and nothing else: "Fachbereich Soziales".
  package static let lineBeginnings = PrefixSet(
    (declined.filter { !general.contains($0) } + ["Amt für", "Stabsstelle", "Fachstelle"])
      .map { $0 + " " })

  /// Kinds whose names are printed in other ways at the head of a letter.
  private static let general: WordSet = ["Amt", "Ministerium", "Bezirksamt", "Stadtamt"]

  /// How short names of offices begin in lists and forms: "Dez. 3", "FD 65 - Hochbau".
  package static let shortBeginnings = PrefixSet(
    ["Dez.", "Amt ", "FD ", "FB ", "Landratsamt"]
      + (declined + feminine).filter { !longOnly.contains($0) })

  /// Kinds that lists and forms do not name alone.
  private static let longOnly: WordSet = [
    "Amt", "Sachgebiet", "Fachamt", "Stadtamt", "Abteilung", "Stabstelle", "Amtsleitung",
  ]

  /// The nominative of a kind in the genitive at the beginning of a name: "Amt" of "Amtes", "Umweltamt"
  /// of "Umweltamtes"; the word itself where it is none.
  package static func nominative(_ word: String) -> String {
    for kind in nominatives {
      for ending in ["es", "s"] where word.hasLiteralSuffix(kind + ending) {
        return word.droppingSuffix(ending)
      }
    }
    return word
  }

  /// Kinds, and what compounds of them end with.
  private static let nominatives = ["amt", "Amt", "bereich", "dienst", "Referat", "Dezernat"]
}
