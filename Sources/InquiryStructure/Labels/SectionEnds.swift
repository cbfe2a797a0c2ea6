import GermanText
import TextMatching

/// What ends the answers on an information system's page and in minutes: the decision, the files,
/// the finances.
enum SectionEnds {
  private static let headings: PrefixSet = [
    "Beschluss", "Petitum", "Abstimmungsergebnis", "Beratungsergebnis", "Dokumente", "Dateien",
    "Legende",
    "Finanzielle Auswirkungen", "Verwandte Vorgänge", "Weitere Tagesordnungspunkte",
    "Ähnliche Vorlagen", "Weitere Vorlagen", "Weitere Informationen", "Mehr zum Thema",
    "Verwandte Themen", "Siehe auch", "Downloads",
  ]
  private static let longestHeading = 5
  private static let bodies: PrefixSet = [
    "Der Ausschuss nimmt ", "Der Rat nimmt ", "Der Gemeinderat nimmt ", "Der Stadtrat nimmt ",
    "Der Kreistag nimmt ", "Der Ortschaftsrat nimmt ", "Die Bezirksversammlung nimmt ",
  ]

  /// "Weitere Wortmeldungen liegen nicht vor."
  private static let furthers: PrefixSet = [
    "Weitere Anfragen ", "Weitere Fragen ", "Weitere Wortmeldungen ", "Es gibt keine weiteren ",
    "Es liegen keine weiteren ",
  ]

  static func isEnd(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line else { return false }
    let text = piece.text
    if text.hasPrefix(in: bodies) { return text.containsLiteral("zur Kenntnis") }
    if text.hasPrefix(in: furthers) {
      return text.containsLiteral(" nicht") || text.containsLiteral("keine")
    }
    if text.containsLiteral("schließt die Sitzung")
      || text.containsLiteral("schließt den Tagesordnungspunkt")
    {
      return true
    }
    guard piece.wordCount <= longestHeading else { return false }
    return text.hasLiteralSuffix(".pdf") || text.hasLiteralSuffix(".PDF")
      || (text.hasPrefix(in: headings) && !text.hasLiteralSuffix(".")
        && !text.hasLiteralSuffix("?"))
  }
}
