import CouncilModel
import GermanText
import TextMatching

/// What ends a letter's answers by itself: an attachment, a note on distribution, the next item or
/// message.
enum LetterEnds {
  private static let footerWords = [
    "Von meinem ", "Gesendet von ", "Gesendet mit ", "Diese E-Mail wurde ",
    "Diese Nachricht wurde ",
  ]
  private static let mailFooters = PrefixSet(footerWords)
  private static let mailWords = ["Betreff: ", "Von: ", "Gesendet: ", "An: "]
  private static let mailHeads = PrefixSet(mailWords)
  private static let logWords = ["Nachfrage vom ", "Anfrage vom ", "E-Mail vom "]
  private static let logBeginnings = PrefixSet(logWords)
  private static let agendaWords = ["TOP ", "Tagesordnungspunkt "]
  private static let agendaBeginnings = PrefixSet(agendaWords)
  private static let titleWords = ["K l e i n e ", "G r o ß e "]
  private static let spacedTitles = PrefixSet(titleWords)
  /// How everything begins that ends a letter and is no rule, number or remark in brackets.
  private static let beginnings = PrefixSet(
    titleWords + footerWords + mailWords + logWords + agendaWords + annexWords.words + noteWords
      + reasons.words + ["Die Drucksachen ", "--"])
  private static let ruleSigns: CharacterTable = "-_=–—*"

  /// Whether something else begins with a piece: an attachment, an agenda item, another message.
  static func isEnd(_ piece: Piece) -> Bool {
    guard let first = piece.text.unicodeScalars.first,
      ruleSigns.contains(first) || first == "(" || ("0"..."9").contains(first)
        || piece.text.hasPrefix(in: beginnings)
    else { return false }
    return piece.text.hasPrefix(in: spacedTitles) || isRule(piece) || isAttachmentHeading(piece)
      || isAgendaItem(piece) || isLogEntry(piece) || isNote(piece) || isReasons(piece)
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
    guard let first = piece.text.unicodeScalars.first, ruleSigns.contains(first) else {
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
      return piece.text.dropFirst(word.count).beginsWithNumber
    }
    return false
  }

  /// Whether an annex begins with a piece: "Anlage", "Anlage 1: Übersicht der Häuser".
  static func isAnnex(_ piece: Piece) -> Bool {
    piece.breakBefore >= .line && (isAnnexTitle(piece) || isAttachmentHeading(piece))
  }

  /// "Anlage", "Anlagen:", "Anlage 1", with a page number before it or not.
  private static func isAttachmentHeading(_ piece: Piece) -> Bool {
    if piece.text.hasLiteralPrefix("Die Drucksachen "),
      piece.text.containsLiteral("abrufbar") || piece.text.containsLiteral("zu beziehen")
    {
      return true
    }
    if piece.breakBefore == .paragraph, isAnnexTitle(piece) { return true }
    guard piece.breakBefore >= .line, piece.wordCount <= 4 else { return false }
    guard piece.text.containsLiteral("Anlage") else { return false }
    let text = piece.text.drop { $0.isNumber }
    guard text.hasLiteralPrefix("Anlage") else { return false }
    let rest = text.dropFirst("Anlage".count)
    return rest.allSatisfy { "n: 0123456789/".contains($0) } || rest.hasLiteralPrefix("/n:")
      || rest == "n: keine"
  }

  private static let annexWords: WordSet = ["Anlage", "Anlagen", "Anhang", "Beilage"]
  /// In words.
  private static let longestAnnexTitle = 14

  /// "Anlage 1: Übersicht der Jugendhäuser", "Anlage 1 zur Drucksache 0217/23".
  private static func isAnnexTitle(_ piece: Piece) -> Bool {
    guard piece.wordCount <= longestAnnexTitle, piece.terminal != ".",
      !piece.endsWithQuestionMark
    else { return false }
    let word = piece.text.prefix { $0.isLetter }
    guard annexWords.contains(word) else { return false }
    let rest = piece.text[word.endIndex...].drop { $0 == " " || $0.isNumber }
    return rest.isEmpty || rest.first == ":" || rest.hasLiteralPrefix("zu") || rest.first == "–"
      || rest.first == "-"
  }

  private static let noteWords = [
    "Verteiler", "Beilage", "Beilagen", "Beratungsfolge", "Nachrichtlich", "Kopie an", "cc:",
  ]
  private static let notes = PrefixSet(noteWords)
  /// In words.
  private static let longestNote = 7

  /// "(verteilt am 08.07.2025)", "Verteiler:", "Beilage:".
  private static func isNote(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line, piece.wordCount <= longestNote else { return false }
    if piece.text.hasPrefix(in: notes), piece.terminal == ":" || piece.wordCount == 1 {
      return true
    }
    guard piece.text.first == "(", piece.text.last == ")" || piece.text.hasLiteralSuffix(").")
    else {
      return false
    }
    return piece.text.dropFirst().dropLast().words.contains { GermanDate.prefix(of: $0) != nil }
  }

  private static let reasons: WordSet = [
    "Begründung", "Begründung:", "Sachverhalt", "Sachverhalt:", "Hintergrund:", "Petitum",
    "Petitum:", "Erläuterung:", "Zur Begründung:", "Begründung der Anfrage:",
  ]

  /// "Begründung:" alone on its line: why something is asked.
  private static func isReasons(_ piece: Piece) -> Bool {
    piece.breakBefore >= .line && reasons.contains(piece.text)
  }
}
