import GermanText

/// What ends the answers on an information system's page and in minutes: the decision, the files,
/// the finances.
enum SectionEnds {
  private static let headings = [
    "Beschluss", "Abstimmungsergebnis", "Beratungsergebnis", "Dokumente", "Dateien", "Legende",
    "Finanzielle Auswirkungen", "Verwandte Vorgänge", "Weitere Tagesordnungspunkte",
  ]
  private static let longestHeading = 5
  private static let bodies = [
    "Der Ausschuss nimmt ", "Der Rat nimmt ", "Der Gemeinderat nimmt ", "Der Stadtrat nimmt ",
    "Der Kreistag nimmt ", "Der Ortschaftsrat nimmt ", "Die Bezirksversammlung nimmt ",
  ]

  static func isEnd(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line else { return false }
    let text = piece.text
    if bodies.contains(where: text.begins(with:)) { return text.holds("zur Kenntnis") }
    guard piece.wordCount <= longestHeading else { return false }
    return text.ends(with: ".pdf") || text.ends(with: ".PDF")
      || (headings.contains(where: text.begins(with:)) && !text.ends(with: ".")
        && !text.ends(with: "?"))
  }
}
