import CouncilModel
import GermanText
import TextMatching

/// Takes a letter's text apart into pieces; page furniture is left out.
enum PieceReader {
  /// Papers on one line: from this length on, labels are looked for inside of lines even where
  /// no sentence ends before them. In UTF-8 bytes.
  private static let longLine = 300
  /// After these a label may begin inside a line, or an item of a list.
  private static let cutting: CharacterTable = ":)."
  /// Without a sign after it: "12", "7a", "1.1". In bytes.
  private static let longestOpenNumber = 6

  static func pieces(of text: LetterText) -> [Piece] {
    let lines = text.lines.filter { !$0.isAside }
    var pieces: [Piece] = []
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      append(line, before: next, of: text, to: &pieces)
    }
    partLabels(in: &pieces)
    return pieces
  }

  private static let ends: CharacterTable = ".?!:"

  /// A label at the start of a line after a sentence begins that line on purpose, however full the
  /// line above is.
  private static func partLabels(in pieces: inout [Piece]) {
    for index in pieces.indices.dropFirst() where pieces[index].breakBefore == .soft {
      guard let above = pieces[index - 1].terminal,
        ends.contains(above) || SpeakerLabels.rest(after: pieces[index].text[...]) != nil
      else { continue }
      var piece = pieces[index]
      piece.breakBefore = .line
      if LabelParser.label(of: piece) != nil || OpenNumbers.label(at: index, in: pieces) != nil {
        pieces[index] = piece
      }
    }
  }

  private static func append(
    _ line: LetterText.Line, before next: LetterText.Line?, of text: LetterText,
    to pieces: inout [Piece]
  ) {
    guard !line.words.isEmpty else { return }
    let ranges = GluedWords.ranges(of: line, in: text)
    let isLongLine = line.range.count > longLine
    // Cut out only where a word may matter: most words' bytes say that nothing ends or begins.
    var printed: String?
    func word(_ index: Int) -> Substring {
      let whole = printed ?? text.string(line.range)
      printed = whole
      return text.word(ranges[index], of: line, printed: whole)
    }
    var cut: [Substring]?
    func words() -> [Substring] {
      let words = cut ?? ranges.indices.map(word)
      cut = words
      return words
    }
    func following(_ index: Int) -> Substring? {
      if index + 1 < ranges.count { return word(index + 1) }
      return next.flatMap { $0.breakBefore == .none ? text.firstWord(of: $0) : nil }
    }
    // "> " of a quoted mail.
    var start = ranges.count > 1 && ranges[0].count == 1 && word(0) == ">" ? 1 : 0
    let first = start
    // Where the label ends with which the piece begins; nothing is cut before that.
    var labelEnd = line.range.start
    for index in ranges.indices.dropFirst(start) {
      let isLast = index == ranges.count - 1
      let range = ranges[index]
      // A word of nothing but a soft hyphen is empty.
      let lastByte = range.isEmpty ? 0 : text.utf8[range.end - 1]
      // A stop between blanks parts an address.
      let ends =
        !(range.count == 1 && lastByte == UInt8(ascii: "."))
        && SentenceBoundaries.mightEnd(lastByte)
        && SentenceBoundaries.ends(
          word(index), before: following(index), after: index > start ? word(index - 1) : nil)
      // "(in Prozent)Im letzten Jahr": a blank was lost.
      let isGlued =
        !isLast && lastByte == UInt8(ascii: ")") && ranges[index + 1].start == range.end
      var isCut = false
      let canCut = isLongLine || cutting.contains(lastByte)
      if !isLast, ends || isGlued || canCut {
        if labelEnd < range.start || index == start {
          labelEnd = max(labelEnd, endOfLabel(from: word(start), at: ranges[start].start))
        }
        let isNumber =
          index == start && mightBeNumber(text.utf8[range.start..<range.end])
          && NumberParser.parse(word(index))?.rest.isEmpty == true
        isCut =
          !isNumber && ranges[index + 1].start >= labelEnd
          && (ends || isGlued
            || (canCut
              && InlineLabels.canBegin(at: index + 1, in: words(), isLongLine: isLongLine)))
      }
      guard isLast || isCut else { continue }
      let whole = TextRange(ranges[start].start, range.end)
      pieces.append(
        Piece(
          range: whole, text: (whole == line.range ? printed : nil) ?? text.string(whole),
          breakBefore: start > first ? .inline : breakBefore(line, isFirst: pieces.isEmpty),
          endsSentence: ends || isGlued
            || (isLast && (next?.breakBefore ?? .paragraph) == .paragraph),
          role: line.role, isBold: line.isBold, isItalic: line.isItalic))
      start = index + 1
    }
  }

  /// Where the label ends that begins with a word, in UTF-8 offsets of the letter; the word's start
  /// where none begins.
  private static func endOfLabel(from word: Substring, at start: Int) -> Int {
    let text = word.base[word.startIndex...]
    guard let parts = LabelGrammar.parts(of: text, isLineStart: true) else { return start }
    return start + text.byteCount - parts.rest.byteCount
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
  fileprivate func word(_ range: TextRange, of line: Line, printed: String) -> Substring {
    let start = range.start - line.range.start
    return printed.slice(atBytes: start..<(start + range.count))
  }
}
