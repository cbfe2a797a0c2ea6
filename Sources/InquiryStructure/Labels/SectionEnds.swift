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

  /// What is closed: "…, schließt die Vorsitzende den öffentlichen Teil."
  private static let sessions: SubstringSet = [
    " die Sitzung", " den Tagesordnungspunkt", " den öffentlichen Teil", "ragestunde",
    " die Beratung", " die Aussprache",
  ]
  /// In words.
  private static let longestEnd = 20

  /// Whether a sentence says that a session or an item of it ends.
  static func closesSession(_ text: String) -> Bool {
    text.containsLiteral("schließt") && text.contains(anyOf: sessions)
      && text.wordCount <= longestEnd
  }

  static func isEnd(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line else { return false }
    let text = piece.text
    if text.hasPrefix(in: bodies) { return text.containsLiteral("zur Kenntnis") }
    if text.hasPrefix(in: furthers) {
      return text.containsLiteral(" nicht") || text.containsLiteral("keine")
    }
    if closesSession(text) { return true }
    guard piece.wordCount <= longestHeading else { return false }
    return text.hasLiteralSuffix(".pdf") || text.hasLiteralSuffix(".PDF")
      || (text.hasPrefix(in: headings) && !text.hasLiteralSuffix(".")
        && !text.hasLiteralSuffix("?"))
  }
}
