import CouncilModel
import GermanText

/// Reads the label that a piece begins with.
enum LabelParser {
  private static let closings = [
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
  private static let mailFooters = [
    "Von meinem ", "Gesendet von ", "Gesendet mit ", "Diese E-Mail wurde ",
    "Diese Nachricht wurde ",
  ]
  /// Words that may stand between "Zu" or "Antwort zu" and the number.
  private static let objects: WordSet = [
    "Frage", "Fragen", "Frage:", "Ziffer", "Ziffern", "Punkt", "Punkten", "Pkt.", "Nr.", "Nrn.",
    "Nummer", "Nummern", "Teilfrage", "den", "der", "die", "Buchstabe", "lit.",
  ]
  /// What an answer may be called, with what may follow before the colon.
  private static let answerNames: WordSet = ["Antwort", "Antworten", "Stellungnahme"]
  private static let answerers: WordSet = [
    "der", "des", "Verwaltung", "Stadtverwaltung", "Bezirksamtes", "Bezirksamts", "Magistrats",
    "Senats", "Landesregierung", "Staatsregierung", "Stadt", "Oberbürgermeisters", "Dezernats",
    "Oberbürgermeisterin", "Bürgermeisters", "Kreisverwaltung", "Fachverwaltung",
    "Gemeindeverwaltung", "Amtes",
  ]

  private static let directions: WordSet = ["zu", "Zu", "zur", "Zur", "auf", "ad", "Ad"]
  private static let signatures = ["In Vertretung", "Im Auftrag", "gez.", "i. V.", "i. A."]
  private static let dateWords = ["den ", "am ", "im "]
  private static let mailHeads = ["Betreff: ", "Von: ", "Gesendet: ", "An: "]
  private static let logWords = ["Nachfrage vom ", "Anfrage vom ", "E-Mail vom "]
  private static let agendaWords = ["TOP ", "Tagesordnungspunkt "]
  private static let ruleSigns: Signs = "-_=–—*"

  static func label(of piece: Piece) -> Label? {
    guard mayBeginLabel(piece) else { return nil }
    let text = piece.text[...]
    func label(_ kind: Label.Kind, rest: Substring) -> Label {
      let consumed = text.utf8.count - rest.utf8.count
      return Label(kind: kind, contentStart: piece.range.start + consumed)
    }
    if closings.contains(where: text.begins(with:)) { return label(.closing, rest: text) }
    if piece.breakBefore >= .line, proxies.contains(piece.text) {
      return label(.closing, rest: text)
    }
    if isPlaceAndDate(piece) { return label(.closing, rest: text) }
    if text.begins(with: "K l e i n e ") || text.begins(with: "G r o ß e ") {
      return label(.attachment, rest: text)
    }
    if SectionEnds.isEnd(piece) || isRule(piece) || isAttachmentHeading(piece)
      || isAgendaItem(piece) || isLogEntry(piece)
    {
      return label(.attachment, rest: text)
    }
    if let numbers = jointSentence(text) {
      return label(.jointAnswer(numbers), rest: text[text.endIndex...])
    }
    if let rest = AllQuestions.rest(behind: text) { return label(.answerToAll, rest: rest) }
    if let found = SpokenLabels.label(text) { return label(found.kind, rest: found.rest) }
    if let found = answerLabel(text, isLineStart: piece.breakBefore != .soft) {
      return label(.answer(found.numbers), rest: found.rest)
    }
    if let found = jointQuestion(text), let first = found.numbers.first {
      var result = label(.question(first), rest: found.rest)
      result.joint = found.numbers
      return result
    }
    if let found = namedQuestion(text) { return label(.question(found.number), rest: found.rest) }
    if isIntroduction(piece) { return label(.introduction, rest: text) }
    guard let result = NumberParser.parse(text) else { return nil }
    guard
      result.isClosed || (result.number.family == .decimal && result.number.minor > 0)
        || isFirstCell(result, of: piece)
        || (result.number.family == .upperLetter && piece.breakBefore >= .line)
    else { return nil }
    let next = result.rest.prefix { $0 != " " }
    if result.number.minor == 0, result.number.family == .decimal, GermanOrdinals.follow(next) {
      return nil
    }
    // "1. Frage: Wie …"
    if let named = namedQuestion(result.rest), named.number == nil {
      var number = result.number
      number.isNamed = true
      return label(.question(number), rest: named.rest)
    }
    return label(.question(result.number), rest: result.rest)
  }

  /// Whether a piece's first bytes allow a label at all; most lines are running text.
  private static func mayBeginLabel(_ piece: Piece) -> Bool {
    var bytes = piece.text.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return true }
    func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    // "zu 1.:" and "ad 1" begin small; "… wie folgt:" may stand at a line's end.
    guard isLower(first), isLower(second) else { return true }
    return piece.text.begins(with: "zu ") || piece.text.begins(with: "ad ")
      || piece.text.utf8.last == UInt8(ascii: ":") || piece.endsSentence
  }

  /// Whether a number is a row's first cell.
  private static func isFirstCell(_ result: NumberParser.Result, of piece: Piece) -> Bool {
    piece.breakBefore >= .line && piece.text.dropFirst(result.number.printed.count).first == "\t"
  }

  /// "Frage 2 + 3:", "Fragen 2 und 3:".
  private static func jointQuestion(
    _ text: Substring
  ) -> (numbers: [ItemNumber], rest: Substring)? {
    guard text.begins(with: "Frage ") || text.begins(with: "Fragen "),
      let space = text.firstIndex(of: " "),
      let list = NumberList.parse(text[space...].droppingSpaces), list.numbers.count > 1,
      list.rest.first == ":" || list.rest.isEmpty
    else { return nil }
    let numbers = list.numbers.map { number in
      var number = number
      number.isNamed = true
      return number
    }
    return (numbers, list.rest.drop { $0 == ":" || $0 == " " || $0 == "\t" })
  }

  /// "Frage 1:", "Frage 1", "Frage:", "Kleine Anfrage Nr. 01" is none.
  private static func namedQuestion(
    _ text: Substring
  ) -> (number: ItemNumber?, rest: Substring)? {
    guard text.begins(with: "Frage") else { return nil }
    let behind = Substring(text.utf8.dropFirst("Frage".utf8.count))
    if behind.first == ":" { return (nil, behind.dropFirst().droppingSpaces) }
    guard behind.first == " " else { return nil }
    var rest = behind.droppingSpaces
    if rest.begins(with: "Nr. ") { rest = rest.dropFirst(4) }
    guard let result = NumberParser.parse(rest),
      result.isClosed || result.rest.isEmpty || result.rest.first?.isUppercase == true
    else { return nil }
    var number = result.number
    number.isNamed = true
    return (number, result.rest)
  }

  /// Whether the first letter is one of "Antwort", "Stellungnahme", "Zu", "auf", "ad".
  private static func mayAnswer(_ text: Substring) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "A"), UInt8(ascii: "S"), UInt8(ascii: "Z"), UInt8(ascii: "a"),
      UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private static func answerLabel(
    _ text: Substring, isLineStart: Bool
  ) -> (numbers: [ItemNumber], rest: Substring)? {
    guard mayAnswer(text) else { return nil }
    var words = LabelWords(text)
    let isNamed = words.skip(answerNames)
    if isNamed {
      if words.skipColon() { return ([], words.rest) }
      if words.rest.isEmpty, isLineStart { return ([], words.rest) }
      words.skipAll(answerers)
      if words.skipColon() { return ([], words.rest) }
      if let rest = afterDate(words.rest) { return ([], rest) }
    }
    let isTo = words.skip(directions)
    guard isNamed || isTo else { return nil }
    words.skipAll(objects)
    guard let list = NumberList.parse(words.rest) else { return nil }
    var rest = list.rest
    let hasColon = rest.first == ":"
    if hasColon { rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" } }
    let isAlone = rest.isEmpty && isLineStart
    let startsText = list.isClosed && isLineStart && (rest.first?.isUppercase ?? true)
    guard hasColon || isAlone || (startsText && !GermanOrdinals.follow(rest.prefix { $0 != " " }))
    else { return nil }
    return (list.numbers, rest)
  }

  /// "Antwort vom 07.01.2020:".
  private static func afterDate(_ text: Substring) -> Substring? {
    guard text.begins(with: "vom "), let date = GermanDate.prefix(of: text.dropFirst(4)),
      date.rest.first == ":"
    else { return nil }
    return date.rest.dropFirst().droppingSpaces
  }

  /// "Die Fragen 3-6 werden gemeinsam beantwortet."
  private static func jointSentence(_ text: Substring) -> [ItemNumber]? {
    guard text.holds("eantwort"),
      ["gemeinsam", "zusammen", "Gemeinsam", "Zusammen"].contains(where: text.holds),
      let start = (text.place(of: "Fragen ") ?? text.place(of: "Frage "))?.upperBound,
      let list = NumberList.parse(text[start...]), list.numbers.count > 1
    else { return nil }
    return list.numbers
  }

  private static func isIntroduction(_ piece: Piece) -> Bool {
    let text = piece.text
    if text.begins(with: "Vorbemerkung") && piece.wordCount <= 5 { return true }
    if text.begins(with: "Vorbemerkung:") || text.begins(with: "Vorbemerkungen:") { return true }
    guard piece.terminal == ":" || piece.endsSentence else { return false }
    return text.ends(with: "wie folgt:") || text.ends(with: "Stellung:")
      || (text.holds("wie folgt") && text.holds("eantwort"))
      || (text.holds("hat die ") && text.holds("nfrage") && text.holds("beantwortet"))
  }

  /// "Hamburg, den 06.10.2022" alone, or above who signs for whom.
  private static func isPlaceAndDate(_ piece: Piece) -> Bool {
    guard let comma = piece.text.utf8.firstIndex(of: UInt8(ascii: ",")),
      piece.text[..<comma].wordCount <= 4, piece.text.first?.isUppercase == true
    else { return false }
    var rest = piece.text[piece.text.index(after: comma)...].droppingSpaces
    for word in dateWords where rest.begins(with: word) {
      rest = rest.dropFirst(word.count)
    }
    guard let behind = GermanDate.prefix(of: rest)?.rest.droppingSpaces else {
      return false
    }
    return (behind.isEmpty && piece.breakBefore >= .line)
      || signatures.contains(where: behind.begins(with:))
  }

  /// "Nachfrage vom 19.12.2019 beim …": the next message of a log.
  private static func isLogEntry(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line else { return false }
    if piece.text == "--" || mailFooters.contains(where: piece.text.begins(with:)) { return true }
    if mailHeads.contains(where: piece.text.begins(with:)) { return true }
    for word in logWords where piece.text.begins(with: word) {
      return GermanDate.prefix(of: piece.text.dropFirst(word.count)) != nil
    }
    return false
  }

  /// A rule of dashes across the page.
  private static func isRule(_ piece: Piece) -> Bool {
    let shortest = 10
    return piece.text.utf8.count >= shortest
      && piece.text.unicodeScalars.allSatisfy(ruleSigns.contains)
  }

  /// "TOP 4 Verschiedenes": the next item of minutes.
  private static func isAgendaItem(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line else { return false }
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
