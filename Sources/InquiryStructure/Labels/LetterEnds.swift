import CouncilModel
import GermanText

/// What ends a letter's answers by itself: the close, an attachment, the next item or message.
enum LetterEnds {
  private static let closings: WordBeginnings = [
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
  private static let mailFooters: WordBeginnings = [
    "Von meinem ", "Gesendet von ", "Gesendet mit ", "Diese E-Mail wurde ",
    "Diese Nachricht wurde ",
  ]
  private static let signatures: WordBeginnings = [
    "In Vertretung", "Im Auftrag", "gez.", "i. V.", "i. A.",
  ]
  private static let dateWords = ["den ", "am ", "im "]
  private static let mailHeads: WordBeginnings = ["Betreff: ", "Von: ", "Gesendet: ", "An: "]
  private static let logWords = ["Nachfrage vom ", "Anfrage vom ", "E-Mail vom "]
  private static let logBeginnings = WordBeginnings(logWords)
  private static let agendaWords = ["TOP ", "Tagesordnungspunkt "]
  private static let agendaBeginnings = WordBeginnings(agendaWords)
  private static let spacedTitles: WordBeginnings = ["K l e i n e ", "G r o ß e "]
  private static let ruleSigns: Signs = "-_=–—*"

  /// Whether a letter closes with a piece: "Mit freundlichen Grüßen", "Im Auftrag", place and date.
  static func isClosing(_ piece: Piece) -> Bool {
    closings.begin(piece.text)
      || (piece.breakBefore >= .line && proxies.contains(piece.text)) || isPlaceAndDate(piece)
  }

  /// Whether something else begins with a piece: an attachment, an agenda item, another message.
  static func isEnd(_ piece: Piece) -> Bool {
    spacedTitles.begin(piece.text) || isRule(piece) || isAttachmentHeading(piece)
      || isAgendaItem(piece) || isLogEntry(piece)
  }

  /// "Hamburg, den 06.10.2022" alone, or above who signs for whom.
  private static func isPlaceAndDate(_ piece: Piece) -> Bool {
    guard piece.text.mayBeginWithCapital, let comma = piece.text.place(of: UInt8(ascii: ",")),
      piece.text[..<comma].wordCount <= 4,
      piece.text.first?.isUppercase == true
    else { return false }
    var rest = piece.text[piece.text.index(after: comma)...].droppingSpaces
    for word in dateWords where rest.begins(with: word) {
      rest = rest.dropFirst(word.count)
    }
    guard let behind = GermanDate.prefix(of: rest)?.rest.droppingSpaces else {
      return false
    }
    return (behind.isEmpty && piece.breakBefore >= .line)
      || signatures.begin(behind)
  }

  /// "Nachfrage vom 19.12.2019 beim …": the next message of a log.
  private static func isLogEntry(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line else { return false }
    if piece.text == "--" || mailFooters.begin(piece.text) { return true }
    if mailHeads.begin(piece.text) { return true }
    guard logBeginnings.begin(piece.text) else { return false }
    for word in logWords where piece.text.begins(with: word) {
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
    return piece.text.utf8.count >= shortest
      && piece.text.unicodeScalars.allSatisfy(ruleSigns.contains)
  }

  /// "TOP 4 Verschiedenes": the next item of minutes.
  private static func isAgendaItem(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line, agendaBeginnings.begin(piece.text) else { return false }
    for word in agendaWords where piece.text.begins(with: word) {
      return piece.text.dropFirst(word.count).first?.isNumber == true
    }
    return false
  }

  /// "Anlage", "Anlagen:", "Anlage 1", with a page number before it or not.
  private static func isAttachmentHeading(_ piece: Piece) -> Bool {
    if piece.text.begins(with: "Die Drucksachen "),
      piece.text.holds("abrufbar") || piece.text.holds("zu beziehen")
    {
      return true
    }
    if piece.breakBefore == .paragraph, piece.text.begins(with: "Anlage: ") { return true }
    guard piece.breakBefore >= .line, piece.wordCount <= 4 else { return false }
    guard piece.text.holds("Anlage") else { return false }
    let text = piece.text.drop { $0.isNumber }
    guard text.begins(with: "Anlage") else { return false }
    let rest = text.dropFirst("Anlage".count)
    return rest.allSatisfy { "n: 0123456789/".contains($0) } || rest.begins(with: "/n:")
      || rest == "n: keine"
  }
}
