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
    piece.terminal == ":" && piece.breakBefore >= .line && points(piece.text)
  }

  private static func points(_ text: String) -> Bool {
    text.hasPrefix(in: pointers) && text.wordCount <= longestPointer
      && (text.wordCount == 1 || text.contains(anyOf: pointed))
  }

  /// What such a sentence says, beside its first word: "Hierzu führt die Verwaltung aus:".
  private static let pointed: SubstringSet = ["olgendes", " aus", "erklär", " mit", "antwort"]

  /// "Verwaltung:", "Die Verwaltung:", "Amt 61:": who answers, before a colon.
  private static func namesOffice(_ text: Substring) -> Bool {
    guard text.mightBeginWithCapital else { return false }
    var words = text.words[...]
    if words.count > 1, words.first.map({ articles.contains($0) }) == true { words.removeFirst() }
    guard let office = words.first, words.count <= 2, Offices.isOffice(String(office))
    else { return false }
    // "Amt 61", "Dezernat III"
    return words.count == 1 || words.last?.allSatisfy { $0.isNumber || "IVX/".contains($0) } == true
  }

  private static let articles: WordSet = ["Die", "Der", "Das"]

  /// What stands after a sentence that says that an answer follows; nil where none says so.
  static func rest(after piece: Piece) -> Substring? {
    if let rest = restInside(piece) { return rest }
    if piece.terminal == ":", piece.breakBefore >= .line, namesOffice(piece.text.dropLast()) {
      return piece.text[piece.text.endIndex...]
    }
    return isAnnouncement(piece) || isPointer(piece) ? piece.text[piece.text.endIndex...] : nil
  }

  /// What stands after the colon of such a sentence on its own line.
  private static func restInside(_ piece: Piece) -> Substring? {
    guard let colon = piece.text.firstRange(ofLiteral: ": ") else { return nil }
    let said = String(piece.text[..<colon.lowerBound])
    if piece.breakBefore >= .line, points(said) || namesOffice(said[...]) {
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
