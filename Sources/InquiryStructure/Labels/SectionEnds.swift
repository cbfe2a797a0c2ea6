import GermanText

/// What ends the answers on an information system's page and in minutes: the decision, the files,
/// the finances.
enum SectionEnds {
  private static let headings: WordBeginnings = [
    "Beschluss", "Abstimmungsergebnis", "Beratungsergebnis", "Dokumente", "Dateien", "Legende",
    "Finanzielle Auswirkungen", "Verwandte Vorgänge", "Weitere Tagesordnungspunkte",
    "Ähnliche Vorlagen", "Weitere Vorlagen", "Weitere Informationen", "Mehr zum Thema",
    "Verwandte Themen", "Siehe auch", "Downloads",
  ]
  private static let longestHeading = 5
  private static let bodies: WordBeginnings = [
    "Der Ausschuss nimmt ", "Der Rat nimmt ", "Der Gemeinderat nimmt ", "Der Stadtrat nimmt ",
    "Der Kreistag nimmt ", "Der Ortschaftsrat nimmt ", "Die Bezirksversammlung nimmt ",
  ]

  /// "Weitere Wortmeldungen liegen nicht vor."
  private static let furthers: WordBeginnings = [
    "Weitere Anfragen ", "Weitere Fragen ", "Weitere Wortmeldungen ", "Es gibt keine weiteren ",
    "Es liegen keine weiteren ",
  ]

  static func isEnd(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line else { return false }
    let text = piece.text
    if bodies.begin(text) { return text.holds("zur Kenntnis") }
    if furthers.begin(text) {
      return text.holds(" nicht") || text.holds("keine")
    }
    if text.holds("schließt die Sitzung") || text.holds("schließt den Tagesordnungspunkt") {
      return true
    }
    guard piece.wordCount <= longestHeading else { return false }
    return text.ends(with: ".pdf") || text.ends(with: ".PDF")
      || (headings.begin(text) && !text.ends(with: ".")
        && !text.ends(with: "?"))
  }
}
