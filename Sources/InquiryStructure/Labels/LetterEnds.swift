import CouncilModel
import GermanText
import TextMatching

/// What ends a letter's answers by itself: the close, an attachment, the next item or message.
enum LetterEnds {
  private static let closings: PrefixSet = [
    "Mit freundlichen Grüßen", "Mit freundlichem Gruß", "Mit freundlichen Grüssen",
    "gez. ", "Freundliche Grüße", "Hochachtungsvoll", "Mit besten Grüßen",
    "Mit freundlicher Empfehlung",
  ]
  /// Alone on a line above a name.
  private static let proxies: WordSet = [
    "Im Auftrag", "In Vertretung", "I. A.", "I. V.", "i. A.", "i. V.", "i.A.", "i.V.", "I.A.",
    "I.V.",
    "Im Auftrag:", "In Vertretung:",
  ]
  private static let mailFooters: PrefixSet = [
    "Von meinem ", "Gesendet von ", "Gesendet mit ", "Diese E-Mail wurde ",
    "Diese Nachricht wurde ",
  ]
  private static let signatures: PrefixSet = [
    "In Vertretung", "Im Auftrag", "gez.", "i. V.", "i. A.",
  ]
  private static let dateWords = ["den ", "am ", "im "]
  private static let mailHeads: PrefixSet = ["Betreff: ", "Von: ", "Gesendet: ", "An: "]
  private static let logWords = ["Nachfrage vom ", "Anfrage vom ", "E-Mail vom "]
  private static let logBeginnings = PrefixSet(logWords)
  private static let agendaWords = ["TOP ", "Tagesordnungspunkt "]
  private static let agendaBeginnings = PrefixSet(agendaWords)
  private static let spacedTitles: PrefixSet = ["K l e i n e ", "G r o ß e "]
  private static let ruleSigns: CharacterTable = "-_=–—*"

  /// Whether a letter closes with a piece: "Mit freundlichen Grüßen", "Im Auftrag", place and date.
  static func isClosing(_ piece: Piece) -> Bool {
    piece.text.hasPrefix(in: closings)
      || (piece.breakBefore >= .line && proxies.contains(piece.text)) || isPlaceAndDate(piece)
  }

  /// Whether something else begins with a piece: an attachment, an agenda item, another message.
  static func isEnd(_ piece: Piece) -> Bool {
    piece.text.hasPrefix(in: spacedTitles) || isRule(piece) || isAttachmentHeading(piece)
      || isAgendaItem(piece) || isLogEntry(piece)
  }

  /// "Hamburg, den 06.10.2022" alone, or above who signs for whom.
  private static func isPlaceAndDate(_ piece: Piece) -> Bool {
    guard piece.text.mightBeginWithCapital, let comma = piece.text.firstIndex(ofASCII: ","),
      piece.text[..<comma].wordCount <= 4,
      piece.text.first?.isUppercase == true
    else { return false }
    var rest = piece.text[piece.text.index(after: comma)...].droppingLeadingSpaces
    for word in dateWords where rest.hasLiteralPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    guard let behind = GermanDate.prefix(of: rest)?.rest.droppingLeadingSpaces else {
      return false
    }
    return (behind.isEmpty && piece.breakBefore >= .line)
      || behind.hasPrefix(in: signatures)
  }

  /// "Nachfrage vom 19.12.2019 beim …": the next message of a log.
  private static func isLogEntry(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line else { return false }
    if piece.text == "--" || piece.text.hasPrefix(in: mailFooters) { return true }
    if piece.text.hasPrefix(in: mailHeads) { return true }
    guard piece.text.hasPrefix(in: logBeginnings) else { return false }
    for word in logWords where piece.text.hasLiteralPrefix(word) {
      return GermanDate.prefix(of: piece.text.dropFirst(word.count)) != nil
    }
    return false
  }

  /// A rule of dashes across the page.
  private static func isRule(_ piece: Piece) -> Bool {
    let shortest = 10
    guard let first = piece.text.utf8.first, ruleSigns.contains(first) || first >= 0x80 else {
      return false
    }
    return piece.text.byteCount >= shortest
      && piece.text.unicodeScalars.allSatisfy(ruleSigns.contains)
  }

  /// "TOP 4 Verschiedenes": the next item of minutes.
  private static func isAgendaItem(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line, piece.text.hasPrefix(in: agendaBeginnings) else {
      return false
    }
    for word in agendaWords where piece.text.hasLiteralPrefix(word) {
      return piece.text.dropFirst(word.count).first?.isNumber == true
    }
    return false
  }

  /// "Anlage", "Anlagen:", "Anlage 1", with a page number before it or not.
  private static func isAttachmentHeading(_ piece: Piece) -> Bool {
    if piece.text.hasLiteralPrefix("Die Drucksachen "),
      piece.text.containsLiteral("abrufbar") || piece.text.containsLiteral("zu beziehen")
    {
      return true
    }
    if piece.breakBefore == .paragraph, piece.text.hasLiteralPrefix("Anlage: ") { return true }
    guard piece.breakBefore >= .line, piece.wordCount <= 4 else { return false }
    guard piece.text.containsLiteral("Anlage") else { return false }
    let text = piece.text.drop { $0.isNumber }
    guard text.hasLiteralPrefix("Anlage") else { return false }
    let rest = text.dropFirst("Anlage".count)
    return rest.allSatisfy { "n: 0123456789/".contains($0) } || rest.hasLiteralPrefix("/n:")
      || rest == "n: keine"
  }
}
