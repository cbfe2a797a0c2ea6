import CouncilModel
import GermanText
import TextMatching

/// Reads the label that a piece begins with.
enum LabelParser {
  /// Words that may stand between "Zu" or "Antwort zu" and the number.
  private static let objects: WordSet = [
    "Frage", "Fragen", "Frage:", "Ziffer", "Ziffern", "Punkt", "Punkten", "Pkt.", "Nr.", "Nrn.",
    "Nummer", "Nummern", "Teilfrage", "den", "der", "die", "Buchstabe", "lit.",
  ]
  /// What an answer may be called, with what may follow before the colon.
  private static let answerNameList = ["Antwort", "Antworten", "Stellungnahme"]
  private static let answerNames = WordSet(answerNameList)
  private static let answerers: WordSet = [
    "der", "des", "Verwaltung", "Stadtverwaltung", "Bezirksamtes", "Bezirksamts", "Magistrats",
    "Senats", "Landesregierung", "Staatsregierung", "Stadt", "Oberbürgermeisters", "Dezernats",
    "Oberbürgermeisterin", "Bürgermeisters", "Kreisverwaltung", "Fachverwaltung",
    "Gemeindeverwaltung", "Amtes",
  ]

  private static let directionList = ["zu", "Zu", "zur", "Zur", "auf", "ad", "Ad"]
  private static let directions = WordSet(directionList)
  private static let answerBeginnings = PrefixSet(answerNameList + directionList)

  static func label(of piece: Piece) -> Label? {
    mightBeginLabel(piece) ? parsedLabel(of: piece) : nil
  }

  /// As `label(of:)`, without the quick check before it.
  static func parsedLabel(of piece: Piece) -> Label? {
    let text = piece.text[...]
    func label(_ kind: Label.Kind, rest: Substring) -> Label {
      let consumed = text.byteCount - rest.byteCount
      return Label(kind: kind, contentStart: piece.range.start + consumed)
    }
    if LetterEnds.isClosing(piece) { return label(.closing, rest: text) }
    if LetterEnds.isEnd(piece) || SectionEnds.isEnd(piece) {
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
  static func mightBeginLabel(_ piece: Piece) -> Bool {
    var bytes = piece.text.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return true }
    func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    // "zu 1.:" and "ad 1" begin small; "… wie folgt:" may stand at a line's end.
    guard isLower(first), isLower(second) else { return true }
    return piece.text.hasLiteralPrefix("zu ") || piece.text.hasLiteralPrefix("ad ")
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
    guard text.hasLiteralPrefix("Frage ") || text.hasLiteralPrefix("Fragen "),
      let space = text.firstIndex(of: " "),
      let list = NumberList.parse(text[space...].droppingLeadingSpaces), list.numbers.count > 1,
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
    guard text.hasLiteralPrefix("Frage") else { return nil }
    let behind = Substring(text.utf8.dropFirst("Frage".byteCount))
    if behind.first == ":" { return (nil, behind.dropFirst().droppingLeadingSpaces) }
    guard behind.first == " " else { return nil }
    var rest = behind.droppingLeadingSpaces
    if rest.hasLiteralPrefix("Nr. ") { rest = rest.dropFirst(4) }
    guard let result = NumberParser.parse(rest),
      result.isClosed || result.rest.isEmpty || result.rest.first?.isUppercase == true
    else { return nil }
    var number = result.number
    number.isNamed = true
    return (number, result.rest)
  }

  private static func answerLabel(
    _ text: Substring, isLineStart: Bool
  ) -> (numbers: [ItemNumber], rest: Substring)? {
    guard text.hasPrefix(in: answerBeginnings) else { return nil }
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
    guard text.hasLiteralPrefix("vom "), let date = GermanDate.prefix(of: text.dropFirst(4)),
      date.rest.first == ":"
    else { return nil }
    return date.rest.dropFirst().droppingLeadingSpaces
  }

  /// "Die Fragen 3-6 werden gemeinsam beantwortet."
  private static func jointSentence(_ text: Substring) -> [ItemNumber]? {
    guard text.containsLiteral("eantwort"),
      text.containsLiteral("emeinsam") || text.containsLiteral("usammen"),
      let start = (text.firstRange(ofLiteral: "Fragen ") ?? text.firstRange(ofLiteral: "Frage "))?
        .upperBound,
      let list = NumberList.parse(text[start...]), list.numbers.count > 1
    else { return nil }
    return list.numbers
  }

  private static func isIntroduction(_ piece: Piece) -> Bool {
    let text = piece.text
    if text.hasLiteralPrefix("Vorbemerkung") {
      if piece.wordCount <= 5 { return true }
      if text.hasLiteralPrefix("Vorbemerkung:") || text.hasLiteralPrefix("Vorbemerkungen:") {
        return true
      }
    }
    guard piece.terminal == ":" || piece.endsSentence else { return false }
    return text.hasLiteralSuffix("wie folgt:") || text.hasLiteralSuffix("Stellung:")
      || (text.containsLiteral("wie folgt") && text.containsLiteral("eantwort"))
      || (text.containsLiteral("hat die ") && text.containsLiteral("nfrage")
        && text.containsLiteral("beantwortet"))
  }
}
