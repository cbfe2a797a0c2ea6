import CouncilModel
import GermanText
import TextMatching

/// Reads the label that a piece begins with.
enum LabelParser {
  /// Words in small letters with which a label or a close begins inside a sentence.
  private static let smallWords = LabelWords.directions.union(LabelWords.answers)
    .union(LabelWords.questions).union([
      "gez", "mit", "verbleibe", "gezeichnet",
    ])

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
    if Closings.isClosing(piece) { return label(.closing, rest: text) }
    if LetterEnds.isEnd(piece) || SectionEnds.isEnd(piece) {
      return label(.attachment, rest: text)
    }
    let isLineStart = piece.breakBefore != .soft
    if let numbers = jointSentence(text) {
      return label(.jointAnswer(numbers), rest: text[text.endIndex...])
    }
    if let rest = AllQuestions.rest(after: text) { return label(.answerToAll, rest: rest) }
    if let spoken = SpokenLabels.named(text) {
      // "Antwort des Bezirksamts: KA/12 vom 04.12.2023" heads the answers.
      if AnswerHeadings.isNumberAndDate(spoken.rest) { return label(.introduction, rest: text) }
      return label(spoken.asks ? .question(nil) : .answer([]), rest: spoken.rest)
    }
    if let parts = LabelGrammar.parts(of: text, isLineStart: isLineStart),
      let kind = kind(of: parts)
    {
      var result = label(kind, rest: parts.rest)
      if parts.numbers.count > 1, case .question = kind { result.joint = named(parts.numbers) }
      result.scope = parts.scope
      return result
    }
    if Announcements.isRemark(piece) { return label(.introduction, rest: text) }
    if let rest = Announcements.rest(after: piece) { return label(.announcement, rest: rest) }
    if piece.breakBefore >= .line, let rest = SpeakerLabels.rest(after: text) {
      return label(.speaker, rest: rest)
    }
    return numbered(piece, label)
  }

  /// What a label's parts say together; nil where they are words of a sentence.
  private static func kind(of parts: LabelGrammar.Parts) -> Label.Kind? {
    if parts.ofAll, parts.numbers.isEmpty {
      guard parts.isNamed, parts.end == .colon || parts.end == .sentence,
        parts.answers || parts.isDirected || parts.end == .sentence
      else { return nil }
      return .answerToAll
    }
    if parts.answers || parts.isDirected || parts.end == .sentence {
      if parts.numbers.isEmpty {
        // "Zu Ihrer Nachfrage:"
        return parts.answers || (parts.isDirected && parts.isNamed && parts.end == .colon)
          ? .answer([]) : nil
      }
      return .answer(parts.numbers)
    }
    // "(Nr. 1)" inside a sentence.
    let isItem =
      parts.isItem
      && (parts.end == .colon || (parts.isClosed && (parts.end == .stop || parts.end == .line)))
    guard parts.isNamed || isItem, parts.end != .bracket else { return nil }
    guard let first = parts.numbers.first else {
      return parts.isNamed && parts.end == .colon ? .question(nil) : nil
    }
    return .question(named([first])[0])
  }

  private static func named(_ numbers: [ItemNumber]) -> [ItemNumber] {
    numbers.map { number in
      var number = number
      number.isNamed = true
      return number
    }
  }

  /// "1.", "1. Frage:", "7a)".
  private static func numbered(
    _ piece: Piece, _ label: (Label.Kind, Substring) -> Label
  ) -> Label? {
    guard let result = NumberParser.parse(piece.text[...]) else { return counted(piece, label) }
    guard
      result.isClosed || (result.number.family == .decimal && result.number.minor > 0)
        || isFirstCell(result, of: piece)
        || (result.number.family == .upperLetter && piece.breakBefore >= .line)
    else { return nil }
    if result.number.minor == 0, result.number.family == .decimal,
      GermanOrdinals.follow(result.rest.prefix { $0 != " " })
    {
      return nil
    }
    // "1. Frage: Wie …", "1. Frage der SPD: Wie …", "1. Frage" alone.
    var cursor = LabelCursor(result.rest)
    if cursor.skip(LabelWords.questions) {
      if cursor.skip(":") || (cursor.isAtEnd && piece.breakBefore >= .line) {
        return label(.question(named([result.number])[0]), cursor.rest)
      }
      if let rest = LabelGrammar.restBehindName(cursor.rest) {
        return label(.question(named([result.number])[0]), rest.droppingLeadingSpaces)
      }
    }
    cursor = LabelCursor(result.rest)
    // "1. Antwort: Es sind …"
    if cursor.skip(LabelWords.answers),
      cursor.skip(":") || (cursor.isAtEnd && piece.breakBefore >= .line)
    {
      return label(.answer([result.number]), cursor.rest)
    }
    // "1. NF: Mit welcher …"
    if cursor.skip(LabelWords.furtherQuestions), cursor.skip(":") {
      var further = label(.question(named([result.number])[0]), cursor.rest)
      further.scope = .furtherQuestions
      return further
    }
    return label(.question(result.number), result.rest)
  }

  /// "Erstens: Wie …": a number as a word.
  private static func counted(
    _ piece: Piece, _ label: (Label.Kind, Substring) -> Label
  ) -> Label? {
    guard piece.text.mightBeginWithCapital else { return nil }
    let word = piece.text.prefix { $0.isLetter }
    let rest = piece.text[word.endIndex...]
    guard let sign = rest.first, sign == ":" || sign == ",", word.hasLiteralSuffix("ens"),
      let value = LabelWords.ordinal(word.fastLowercased)
    else { return nil }
    let number = ItemNumber(family: .decimal, major: value, minor: 0, printed: String(value))
    return label(.question(number), rest.dropFirst().droppingLeadingSpaces)
  }

  /// Whether a piece's first letters allow a label at all; most lines are running text.
  static func mightBeginLabel(_ piece: Piece) -> Bool {
    guard let first = piece.text.unicodeScalars.first, first.properties.isLowercase else {
      return true
    }
    if piece.terminal == ":" || piece.endsSentence { return true }
    return LabelCursor(piece.text[...]).word().map(smallWords.contains) ?? false
      || !(piece.text.unicodeScalars.dropFirst().first?.properties.isLowercase ?? false)
  }

  /// Whether a number is a row's first cell.
  private static func isFirstCell(_ result: NumberParser.Result, of piece: Piece) -> Bool {
    piece.breakBefore >= .line && piece.text.dropFirst(result.number.printed.count).first == "\t"
  }

  /// "Die Fragen 3-6 werden gemeinsam beantwortet."
  private static func jointSentence(_ text: Substring) -> [ItemNumber]? {
    guard text.last == ".", !text.containsLiteral(":"), text.containsLiteral("eantwort"),
      LabelGrammar.isJoint(text),
      let start = (text.firstRange(ofLiteral: "Fragen ") ?? text.firstRange(ofLiteral: "Frage "))?
        .upperBound,
      let list = NumberList.parse(text[start...]), list.numbers.count > 1
    else { return nil }
    return list.numbers
  }
}
