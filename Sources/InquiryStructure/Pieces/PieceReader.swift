import CouncilModel
import GermanText

/// Takes a letter's text apart into pieces; page furniture is left out.
enum PieceReader {
  /// Papers on one line: from this length on, labels are looked for inside of lines even where
  /// no sentence ends before them. In UTF-8 bytes.
  private static let longLine = 300

  static func pieces(of text: LetterText) -> [Piece] {
    let lines = text.lines.filter { !$0.isFurniture }
    var pieces: [Piece] = []
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      append(line, before: next, of: text, to: &pieces)
    }
    return pieces
  }

  private static func append(
    _ line: LetterText.Line, before next: LetterText.Line?, of text: LetterText,
    to pieces: inout [Piece]
  ) {
    let words = text.words(of: line)
    guard !words.isEmpty else { return }
    var start = 0
    for index in words.indices {
      let isLast = index == words.count - 1
      let following: Substring? =
        isLast
        ? next.flatMap { $0.breakBefore == .none ? text.firstWord(of: $0) : nil }
        : words[index + 1]
      let ends = SentenceBoundaries.ends(words[index], before: following)
      let isLabel = index == start && NumberParser.parse(words[index])?.rest.isEmpty == true
      let isCut =
        !isLast && !isLabel
        && (ends
          || InlineLabels.mayBegin(
            at: index + 1, in: words, isLongLine: line.range.count > longLine))
      guard isLast || isCut else { continue }
      let range = TextRange(line.words[start].range.start, line.words[index].range.end)
      pieces.append(
        Piece(
          range: range, text: text.string(range),
          breakBefore: start > 0 ? .inline : breakBefore(line, isFirst: pieces.isEmpty),
          endsSentence: ends || (isLast && (next?.breakBefore ?? .paragraph) == .paragraph),
          role: line.role, isBold: line.isBold, isItalic: line.isItalic))
      start = index + 1
    }
  }

  private static func breakBefore(_ line: LetterText.Line, isFirst: Bool) -> Piece.Break {
    if isFirst { return .paragraph }
    switch line.breakBefore {
    case .none: return .soft
    case .line: return .line
    case .paragraph: return .paragraph
    }
  }
}

extension LetterText {
  fileprivate func firstWord(of line: Line) -> Substring? {
    line.words.first.map { string($0.range)[...] }
  }

  /// The words of a line, as parts of one string.
  fileprivate func words(of line: Line) -> [Substring] {
    let printed = string(line.range)
    return line.words.map { word in
      let start = printed.utf8.index(
        printed.startIndex, offsetBy: word.range.start - line.range.start)
      return printed[start..<printed.utf8.index(start, offsetBy: word.range.count)]
    }
  }
}
