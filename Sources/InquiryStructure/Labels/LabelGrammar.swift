import CouncilModel
import GermanText
import TextMatching

/// Reads a label from its parts: [answer, of whom] [direction] [determiner] [ordinal] [noun]
/// [numbers] [of whom, from when] and what ends it.
///
/// "Zu 1.:", "Antwort der Verwaltung zu den Fragen 1 bis 3:", "Zur ersten Frage:", "(zu 2)",
/// "Die Frage 1 wird wie folgt beantwortet:", "Frage 598 Paul Muster (SPD):", "1. Frage".
struct LabelGrammar {
  /// A label's parts, as far as they are printed.
  struct Parts {
    var answers = false
    var isDirected = false
    var isNamed = false
    var isItem = false
    var ofAll = false
    var numbers: [ItemNumber] = []
    /// Whether a stop or bracket closes the last number.
    var isClosed = false
    var scope: Label.Scope?
    var end = End.none
    /// After the label and the white space that follows it.
    var rest: Substring
  }

  /// What ends a label.
  enum End {
    case none, colon, line, bracket, dash, stop, sentence
  }

  /// More words after the numbers are a sentence of its own.
  static let longestTail = 14
  private static let from: WordSet = ["vom"]
  /// "Zur Frage unter 1:".
  private static let places: WordSet = ["unter"]
  static let links: WordSet = ["von", "vom", "des", "der", "durch", "d", "für", "und"]

  let text: Substring
  let isLineStart: Bool
  var cursor: LabelCursor
  var parts: Parts

  /// The label at a text's start; nil where none stands.
  static func parts(of text: Substring, isLineStart: Bool) -> Parts? {
    mightBegin(text) ? parsedParts(of: text, isLineStart: isLineStart) : nil
  }

  /// As `parts`, without the quick check before it.
  static func parsedParts(of text: Substring, isLineStart: Bool) -> Parts? {
    var grammar = LabelGrammar(text, isLineStart: isLineStart)
    return grammar.parse()
  }

  /// Whether a text's first letters allow a label; most texts begin otherwise.
  static func mightBegin(_ text: Substring) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if first == "(" || marks.contains(first) { return true }
    if text.hasPrefix(in: LabelWords.beginnings) { return true }
    guard let second = scalars.dropFirst().first else { return false }
    // "F r a g e", "A1:"
    return second == " "
      ? first.properties.isAlphabetic
      : ("0"..."9").contains(second)
        && (first == "A" || first == "F")
  }

  private init(_ text: Substring, isLineStart: Bool) {
    self.text = text
    self.isLineStart = isLineStart
    cursor = LabelCursor(text)
    parts = Parts(rest: text)
  }

  private mutating func parse() -> Parts? {
    skipMark()
    let hasBracket = cursor.skip("(")
    guard let first = cursor.word(),
      LabelWords.first.contains(first) || isOrdinal(first) || isShort()
        || LabelWords.speakers.contains(first)
    else { return nil }
    if LabelWords.determiners.contains(first), !canName() { return nil }
    if readShort() { return parts }
    readAnswer()
    if parts.answers, readAnswerer() { return parts }
    if parts.answers { skipDash() }
    parts.isDirected = cursor.skip(LabelWords.directions) || parts.isDirected
    readObject()
    guard !parts.numbers.isEmpty || parts.ofAll || parts.isNamed else { return nil }
    readEnd(hasBracket: hasBracket)
    guard parts.end != .none else { return nil }
    parts.rest = cursor.rest
    return parts
  }

  /// "→ Antwort:", "- zu 1:": an arrow or bullet before a label.
  private mutating func skipMark() {
    guard let first = text.unicodeScalars.first, Self.marks.contains(first) else { return }
    let rest = text.drop { $0 == ">" || $0.unicodeScalars.first.map(Self.marks.contains) == true }
    if rest.first == " " { cursor.move(to: rest) }
  }

  private static let marks: CharacterTable = "→⇒➔►-–—•=*"

  /// Whether "die" and the like stand before what a label names; most sentences begin with them.
  private func canName() -> Bool {
    var ahead = cursor
    ahead.skipAll(LabelWords.determiners)
    guard let word = ahead.word() else { return ahead.rest.beginsWithNumber }
    return LabelWords.answers.contains(word) || isObject(word)
  }

  private func isOrdinal(_ word: String) -> Bool { LabelWords.ordinal(word) != nil }

  // MARK: Parts in their order

  /// "F1:", "A1:", "A3/A4:".
  private mutating func readShort() -> Bool {
    guard isShort(), let colon = text.firstRange(ofLiteral: ":") else { return false }
    let sign = text.first
    let pieces = text[..<colon.lowerBound].split(separator: "/")
    let numbers = pieces.compactMap { piece -> ItemNumber? in
      guard piece.first == sign, let result = NumberParser.parse(piece.dropFirst() + "."),
        result.rest.isEmpty
      else { return nil }
      return result.number
    }
    guard numbers.count == pieces.count, !numbers.isEmpty else { return false }
    parts.numbers = numbers
    parts.answers = sign == "A"
    parts.isNamed = sign == "F"
    parts.end = .colon
    cursor.move(to: text[colon.upperBound...])
    parts.rest = cursor.rest
    return true
  }

  private func isShort() -> Bool {
    guard text.hasLiteralPrefix("F") || text.hasLiteralPrefix("A") else { return false }
    return text.dropFirst().beginsWithNumber
  }

  /// "Antwort", "Die Antwort", "Zur Beantwortung", "Antwort/Stellungnahme".
  private mutating func readAnswer() {
    let start = cursor
    parts.answers = cursor.skip(LabelWords.speakers) && cursor.skip(LabelWords.speaking)
    if parts.answers { return }
    cursor = start
    let isDirected = cursor.skip(LabelWords.directions)
    cursor.skipAll(LabelWords.determiners)
    guard cursor.skip(LabelWords.answers) else {
      cursor = start
      return
    }
    parts.answers = true
    parts.isDirected = isDirected
    let after = cursor
    if cursor.skip("/"), !cursor.skip(LabelWords.answers) { cursor = after }
    _ = cursor.skip(LabelWords.saying)
  }

  mutating func skipDash() {
    if !cursor.skip("–") { _ = cursor.skip("-") }
  }

  /// Of whom and from when the answer is; whether the label ends there.
  private mutating func readAnswerer() -> Bool {
    if endsBare() { return true }
    skipDash()
    let start = cursor
    cursor.skipAll(LabelWords.determiners)
    if cursor.word().map(isObject) == true || NumberList.parse(cursor.rest) != nil {
      cursor = start
      return false
    }
    while cursor.skip(LabelWords.answerers) || cursor.skip(LabelWords.determiners)
      || cursor.skip(Self.agents)
    {}
    if endsBare() { return true }
    if readSaying() {
      parts.end = .colon
      parts.rest = cursor.rest
      return true
    }
    skipOffice()
    let after = cursor
    if cursor.skip(Self.from), let date = GermanDate.prefix(of: cursor.rest) {
      cursor.move(to: date.rest)
      if endsBare() { return true }
    }
    cursor = after
    if cursor.word().map(LabelWords.directions.contains) != true, let rest = tail() {
      cursor.move(to: rest)
      parts.end = .colon
      parts.rest = cursor.rest
      return true
    }
    cursor = after
    return false
  }

  /// "Bauamts" of "Antwort des Bauamts zu Frage 1:".
  private mutating func skipOffice() {
    var ahead = cursor
    for _ in 0..<Self.longestOffice {
      guard ahead.rest.beginsWithUppercase, ahead.skipWord() != nil else { return }
      if ahead.word().map(LabelWords.directions.contains) == true {
        cursor = ahead
        return
      }
    }
  }

  /// In words.
  private static let longestOffice = 4
  /// What stands before who answers: "durch die Verwaltung".
  private static let agents: WordSet = ["durch", "von", "seitens"]

  /// "Antwort:", "Antwort" alone on its line.
  private mutating func endsBare() -> Bool {
    if cursor.skip(":") {
      parts.end = .colon
    } else if cursor.isAtEnd, isLineStart {
      parts.end = .line
    } else {
      return false
    }
    parts.rest = cursor.rest
    return true
  }

  private func isObject(_ word: String) -> Bool {
    LabelWords.objects.contains(word) || isOrdinal(word)
  }

  /// [determiner] [ordinal] [noun] [numbers]
  private mutating func readObject() {
    cursor.skipAll(LabelWords.determiners)
    if cursor.skip(LabelWords.all) { parts.ofAll = true }
    cursor.skipAll(LabelWords.determiners)
    skipInquiry()
    readSection()
    if let number = ordinalBeforeNoun() { parts.numbers = [number] }
    readNoun()
    guard parts.numbers.isEmpty else { return }
    readRomanScope()
    if let number = highNumber() {
      parts.numbers = [number]
    } else if let list = NumberList.parse(cursor.rest) {
      parts.numbers = list.numbers
      parts.isClosed = list.isClosed
      cursor.move(to: list.rest)
    } else if parts.isNamed || parts.isItem, let word = cursor.word(),
      let value = LabelWords.cardinal(word)
    {
      _ = cursor.skipWord()
      parts.numbers = [Self.number(value)]
    }
  }

  /// 598 of "Frage 598": a parliament counts on from session to session.
  private mutating func highNumber() -> ItemNumber? {
    guard parts.isNamed else { return nil }
    let digits = cursor.rest.prefix { $0.isASCII && $0.isNumber }
    guard (3...4).contains(digits.count), let value = Int(digits),
      cursor.rest[digits.endIndex...].first.map({ $0 == " " || $0 == ":" }) ?? true
    else { return nil }
    cursor.move(to: cursor.rest[digits.endIndex...])
    return Self.number(value)
  }

  private mutating func readNoun() {
    if cursor.skip(LabelWords.questions) {
      parts.isNamed = true
    } else if cursor.skip(LabelWords.furtherQuestions) {
      parts.isNamed = true
      parts.scope = .furtherQuestions
    }
    if cursor.skip(LabelWords.items) { parts.isItem = true }
    if parts.isNamed { _ = cursor.skip(Self.places) }
    // "Frage: 1"
    if parts.isNamed, parts.answers || parts.isDirected,
      cursor.rest.first == ":",
      cursor.rest.dropFirst().droppingLeadingSpaces.beginsWithNumber
    {
      _ = cursor.skip(":")
    }
  }

  /// "Anfrage" of "Zur Anfrage, Ziffer 1:".
  private mutating func skipInquiry() {
    let start = cursor
    guard cursor.skip(LabelWords.inquiries) else { return }
    _ = cursor.skip(",")
    if cursor.word().map(LabelWords.items.contains) != true { cursor = start }
  }

  /// "Teil II, Frage 1".
  private mutating func readSection() {
    let start = cursor
    guard cursor.skip(LabelWords.sections), let list = NumberList.parse(cursor.rest),
      list.numbers.count == 1
    else {
      cursor = start
      return
    }
    var after = cursor
    after.move(to: list.rest)
    _ = after.skip(",")
    _ = after.skip("-")
    guard after.word().map(isObject) == true || after.rest.beginsWithNumber else {
      cursor = start
      return
    }
    parts.scope = .section(list.numbers[0])
    cursor = after
  }

  /// "I.1": a number below a Roman one.
  private mutating func readRomanScope() {
    let numeral = cursor.rest.prefix { "IVX".contains($0) }
    let after = cursor.rest[numeral.endIndex...]
    guard !numeral.isEmpty, let sign = after.first, ".-/,".contains(sign),
      after.dropFirst().droppingLeadingSpaces.beginsWithNumber,
      let number = NumberParser.parse(numeral + ".")?.number, number.family == .roman
    else { return }
    parts.scope = .section(number)
    cursor.move(to: after.dropFirst())
  }

  /// "ersten Frage", "1. Frage": the ordinal of a noun that follows.
  private mutating func ordinalBeforeNoun() -> ItemNumber? {
    let start = cursor
    var number: ItemNumber?
    if let word = cursor.word(), let value = LabelWords.ordinal(word) {
      _ = cursor.skipWord()
      number = Self.number(value)
    } else if let result = NumberParser.parse(cursor.rest), result.isClosed,
      // "Zu 3: Alle Maßnahmen …"
      !cursor.rest.prefix(result.number.printed.count + 2).containsLiteral(":")
    {
      number = result.number
      cursor.move(to: result.rest)
    }
    if number != nil, let word = cursor.word(), isObject(word), !LabelWords.all.contains(word) {
      return number
    }
    cursor = start
    return nil
  }

  private static func number(_ value: Int) -> ItemNumber {
    ItemNumber(family: .decimal, major: value, minor: 0, printed: String(value))
  }
}
