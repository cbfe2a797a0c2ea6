import CouncilModel

/// Decides for every line whether it continues the line before, begins a new line or a paragraph.
enum ParagraphBreaks {
  /// A gap wider than the usual leading by this share of the font size begins a paragraph.
  private static let gapShare = 0.4
  /// A line that would have had room for the next word by this share of the text's width ends
  /// on purpose.
  private static let roomShare = 0.08
  /// The same for character counts, which say less about widths.
  private static let roomShareOfCharacters = 0.2

  /// Longer lines were never broken to fit a page: each is a paragraph. In characters.
  private static let widestSetLine = 150

  static func set(_ lines: inout [LayoutLine], body: BodyMetrics) {
    var previous: Int?
    for index in lines.indices where !lines[index].isAside {
      if let previous {
        lines[index].breakBefore = breakBetween(
          lines[previous], lines[index], adjacent: previous == index - 1, body: body)
      } else {
        lines[index].breakBefore = .paragraph
      }
      previous = index
    }
  }

  private static func breakBetween(
    _ previous: LayoutLine, _ line: LayoutLine, adjacent: Bool, body: BodyMetrics
  ) -> LetterText.Break {
    if isElement(line) || isElement(previous) {
      return line.line.role == .tableRow && previous.line.role == .tableRow ? .line : .paragraph
    }
    let crossesPage = previous.page != line.page || !adjacent
    if crossesPage, continues(previous, line) { return .none }
    if let above = previous.box, let below = line.box {
      return breakByGeometry(previous, above, line, below, crossesPage: crossesPage, body: body)
    }
    if line.breakBefore == .paragraph || crossesPage { return .paragraph }
    if isBullet(line, after: previous) || previous.length > widestSetLine { return .line }
    if isLabel(line), previous.endsSentence { return .line }
    if isListMarker(line), previous.endsSentence,
      !startsWithDay(line) || counts(line, after: previous)
    {
      return .line
    }
    if line.startsLowercase, !previous.endsSentence, !isListMarker(line) { return .none }
    if RunningOn.demandsMore(previous), !isListMarker(line) { return .none }
    return hasRoom(previous, for: line, body: body) ? .line : .none
  }

  /// Bullets begin a line; a dash does so only where no sentence runs on.
  private static func isBullet(_ line: LayoutLine, after previous: LayoutLine) -> Bool {
    guard let word = line.line.words.first?.text, word.count == 1, let mark = word.first else {
      return false
    }
    if "•▪‣◦●○■□➢✓".contains(mark) || isPrivateUse(mark) { return true }
    guard "-–".contains(mark), line.wordCount > 1 else { return false }
    return previous.endsSentence || line.line.words[1].text.first?.isUppercase == true
  }

  private static func isPrivateUse(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.generalCategory == .privateUse
  }

  /// "a)" and the like begin a line whatever stands before.
  private static func isListMarker(_ line: LayoutLine) -> Bool {
    guard let word = line.line.words.first?.text else { return false }
    return word.count <= 3 && [".", ")"].contains(word.last)
  }

  /// "1. Mai", "2." at a line's start may be a date or an ordinal; "a)" and "2)" are not.
  private static func startsWithDay(_ line: LayoutLine) -> Bool {
    line.line.words.first?.text.last == "."
  }

  /// "Antwort 1", "Zu Frage 2:" alone on a line.
  private static func isLabel(_ line: LayoutLine) -> Bool {
    let longestLabel = 3
    guard line.wordCount <= longestLabel, let word = line.line.words.first?.text else {
      return false
    }
    return ["Antwort", "Antwort:", "Frage", "Frage:", "Zu", "zu", "Stellungnahme:"].contains(word)
      && line.line.words.dropFirst().allSatisfy { word in
        word.text.contains(where: \.isNumber) || word.text == "Frage"
      }
  }

  /// "2." below "1."
  private static func counts(_ line: LayoutLine, after previous: LayoutLine) -> Bool {
    guard let word = line.line.words.first?.text, let before = previous.line.words.first?.text,
      let number = Int(word.dropLast()), let last = Int(before.dropLast()),
      word.last == before.last
    else { return false }
    return number == last + 1
  }

  /// Headings, list items and rows stand for themselves.
  private static func isElement(_ line: LayoutLine) -> Bool {
    switch line.line.role {
    case .heading, .tableRow, .field: true
    case .listItem: line.line.startsParagraph
    case .body, .furniture, .footnote, .stamp: false
    }
  }

  /// Whether a sentence runs on over a page break.
  private static func continues(_ previous: LayoutLine, _ line: LayoutLine) -> Bool {
    if let last = previous.text.last, Hyphens.isHyphen(last) { return true }
    return !previous.endsSentence && line.startsLowercase
  }

  private static func breakByGeometry(
    _ previous: LayoutLine, _ above: BoundingBox, _ line: LayoutLine, _ below: BoundingBox,
    crossesPage: Bool, body: BodyMetrics
  ) -> LetterText.Break {
    let size = max(line.fontSize, body.fontSize)
    if crossesPage || below.top < above.top - size {
      return previous.endsSentence || fits(line, after: above, body: body) ? .paragraph : .none
    }
    if below.top - above.bottom > body.leading + size * gapShare { return .paragraph }
    if abs(previous.fontSize - line.fontSize) > 1 { return .paragraph }
    if previous.line.isBold != line.line.isBold || previous.line.isItalic != line.line.isItalic {
      return .line
    }
    if !previous.line.cells.isEmpty || !line.line.cells.isEmpty { return .line }
    if RunningOn.demandsMore(previous), !isListMarker(line) { return .none }
    return fits(line, after: above, body: body) ? .line : .none
  }

  /// Whether the first word of a line had room after the line above.
  private static func fits(
    _ line: LayoutLine, after above: BoundingBox, body: BodyMetrics
  ) -> Bool {
    guard let edges = body.edges, let word = line.line.words.first?.box else { return false }
    let room = edges.right - above.right - word.width
    return room > (edges.right - edges.left) * roomShare
  }

  private static func hasRoom(
    _ previous: LayoutLine, for line: LayoutLine, body: BodyMetrics
  ) -> Bool {
    guard body.lineLength > 0, let word = line.line.words.first?.text else { return true }
    let used = previous.line.indentation + previous.length + 1 + word.count
    return Double(used) < Double(body.lineLength) * (1 - roomShareOfCharacters)
  }
}
