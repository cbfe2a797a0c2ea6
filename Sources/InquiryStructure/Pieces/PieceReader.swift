import CouncilModel
import GermanText
import TextMatching

/// Takes a letter's text apart into pieces; page furniture is left out.
enum PieceReader {
  /// Papers on one line: from this length on, labels are looked for inside of lines even where
  /// no sentence ends before them. In UTF-8 bytes.
  private static let longLine = 300
  /// Without a sign behind it: "12", "7a", "1.1". In bytes.
  private static let longestOpenNumber = 6

  static func pieces(of text: LetterText) -> [Piece] {
    let lines = text.lines.filter { !$0.isAside }
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
    guard !line.words.isEmpty else { return }
    let isLongLine = line.range.count > longLine
    // Cut out only where a word may matter: most words' bytes say that nothing ends or begins.
    var printed: String?
    func word(_ index: Int) -> Substring {
      let whole = printed ?? text.string(line.range)
      printed = whole
      return text.word(index, of: line, printed: whole)
    }
    var cut: [Substring]?
    func words() -> [Substring] {
      let words = cut ?? line.words.indices.map(word)
      cut = words
      return words
    }
    func following(_ index: Int) -> Substring? {
      if index + 1 < line.words.count { return word(index + 1) }
      return next.flatMap { $0.breakBefore == .none ? text.firstWord(of: $0) : nil }
    }
    var start = 0
    for index in line.words.indices {
      let isLast = index == line.words.count - 1
      let range = line.words[index].range
      // A word of nothing but a soft hyphen is empty.
      let lastByte = range.isEmpty ? 0 : text.utf8[range.end - 1]
      let ends =
        SentenceBoundaries.mightEnd(lastByte)
        && SentenceBoundaries.ends(word(index), before: following(index))
      var isCut = false
      let isNumber =
        index == start && mightBeNumber(text.utf8[range.start..<range.end])
        && NumberParser.parse(word(index))?.rest.isEmpty == true
      if !isLast, !isNumber {
        isCut =
          ends
          || ((isLongLine || lastByte == UInt8(ascii: ":"))
            && InlineLabels.canBegin(at: index + 1, in: words(), isLongLine: isLongLine))
      }
      guard isLast || isCut else { continue }
      let whole = TextRange(line.words[start].range.start, range.end)
      pieces.append(
        Piece(
          range: whole, text: (whole == line.range ? printed : nil) ?? text.string(whole),
          breakBefore: start > 0 ? .inline : breakBefore(line, isFirst: pieces.isEmpty),
          endsSentence: ends || (isLast && (next?.breakBefore ?? .paragraph) == .paragraph),
          role: line.role, isBold: line.isBold, isItalic: line.isItalic))
      start = index + 1
    }
  }

  /// Whether a word may be a number's label, "1.", "12", "a)", as far as its bytes show.
  static func mightBeNumber(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    return NumberParser.marks.contains(last)
      || ((0x30...0x39).contains(first) && word.count <= longestOpenNumber)
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

  /// A word of a line, as part of the line.
  fileprivate func word(_ index: Int, of line: Line, printed: String) -> Substring {
    let range = line.words[index].range
    let start = printed.utf8.index(
      printed.startIndex, offsetBy: range.start - line.range.start)
    return printed[start..<printed.utf8.index(start, offsetBy: range.count)]
  }
}
