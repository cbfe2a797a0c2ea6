import GermanText
import TextMatching

/// Sentences that announce answers: "Ihre Anfrage beantworte ich wie folgt:", "Dazu teilt die
/// Verwaltung mit:", "Vorbemerkung".
enum Announcements {
  private static let answering: SubstringSet = [
    "eantwort", "antworte", "nehme ich", "nehmen wir", "nimmt d", " teilt ", " teile ", " teilen ",
    "teilt die", "nimmt er", "nimmt sie", "äußert sich",
  ]
  private static let completions: SubstringSet = [
    "Stellung", " mit", "wie folgt", "olgendes", "antworte", "eantworte",
  ]
  /// More words say more than that an answer follows.
  private static let longest = 24
  /// The same for sentences that name a paper, its date and whoever answers.
  private static let longestFormula = 45
  private static let salutations: PrefixSet = [
    "Sehr geehrte", "Sehr verehrte", "Guten Tag", "Liebe",
  ]
  private static let remark = "Vorbemerkung"
  private static let longestRemark = 5

  /// Whether a piece is a heading or sentence above several answers: "Vorbemerkung".
  static func isRemark(_ piece: Piece) -> Bool {
    if isSalutation(piece) { return true }
    guard piece.text.hasLiteralPrefix(remark) else { return false }
    return piece.wordCount <= longestRemark || piece.text.hasLiteralPrefix(remark + ":")
      || piece.text.hasLiteralPrefix(remark + "en:")
  }

  private static let pointers: PrefixSet = ["Hierzu", "Dazu", "Darauf", "Hierauf"]
  private static let longestPointer = 8

  /// "Hierzu ist Folgendes zu sagen:", "Dazu:".
  private static func isPointer(_ piece: Piece) -> Bool {
    piece.terminal == ":" && piece.breakBefore >= .line && piece.wordCount <= longestPointer
      && piece.text.hasPrefix(in: pointers)
      && (piece.wordCount == 1 || piece.text.containsLiteral("olgendes"))
  }

  /// What stands after a sentence that says that an answer follows; nil where none says so.
  static func rest(after piece: Piece) -> Substring? {
    if let rest = restInside(piece) { return rest }
    return isAnnouncement(piece) || isPointer(piece) ? piece.text[piece.text.endIndex...] : nil
  }

  /// What stands after the colon of such a sentence on its own line.
  private static func restInside(_ piece: Piece) -> Substring? {
    guard let colon = piece.text.firstRange(ofLiteral: ": ") else { return nil }
    let said = String(piece.text[..<colon.lowerBound])
    if piece.breakBefore >= .line, said.wordCount <= longestPointer, said.hasPrefix(in: pointers),
      said.wordCount == 1 || said.containsLiteral("olgendes")
    {
      return piece.text[colon.upperBound...].droppingLeadingSpaces
    }
    guard piece.breakBefore >= .line, said.wordCount <= longest,
      said.contains(anyOf: answering),
      said.contains(anyOf: completions)
    else { return nil }
    return piece.text[colon.upperBound...].droppingLeadingSpaces
  }

  /// "Sehr geehrte Frau Muster," on a line of its own.
  static func isSalutation(_ piece: Piece) -> Bool {
    piece.breakBefore >= .line && piece.text.hasPrefix(in: salutations)
      && (piece.text.hasLiteralSuffix(",") || piece.text.hasLiteralSuffix("!"))
  }

  /// "Anbei übersende ich die schriftliche Beantwortung der Anfrage."
  private static func isCover(_ text: String) -> Bool {
    text.containsLiteral("eantwortung de") && text.containsLiteral("nfrage")
      && (text.containsLiteral("übersende") || text.containsLiteral("übermittle")
        || text.containsLiteral("erhalten Sie"))
  }

  /// Whether a sentence says that an answer follows, and ends with a colon or says no more.
  private static func isAnnouncement(_ piece: Piece) -> Bool {
    guard piece.terminal == ":" || piece.endsSentence, piece.wordCount <= longestFormula
    else {
      return false
    }
    let text = piece.text
    if text.containsLiteral("eantwort") {
      if text.containsLiteral("wie folgt") { return true }
      if text.containsLiteral("hat die "), text.containsLiteral("nfrage"),
        text.containsLiteral("beantwortet")
      {
        return true
      }
      if text.containsLiteral("achfolgend"), text.containsLiteral("eantwortung") { return true }
      if isCover(text) { return true }
    }
    guard piece.terminal == ":", piece.wordCount <= longest,
      text.contains(anyOf: answering)
    else { return false }
    return text.contains(anyOf: completions)
  }
}
