import CouncilModel

/// A page's characters in reading order; a line feed ends a line.
struct PDFCharacters {
  /// A stretch in one font, up to the next run.
  struct Run {
    var start: Int
    var style: FontStyle
  }

  var scalars: [Unicode.Scalar] = []
  /// One for each character.
  var boxes: [BoundingBox] = []
  var runs: [Run] = []

  /// Letters of one word touch; in units of their height.
  private static let wordGap = 0.1
  /// In units of the gap between spaced-out letters.
  private static let spacedWordGap = 2.0
  private static let shortestSpacedWord = 4
  /// Room for a line's words, so that it need not grow.
  private static let usualWords = 16

  /// The lines that have text.
  func lines() -> [TextLine] {
    var lines: [TextLine] = []
    var words: [Word] = []
    var run = 0
    var start = 0
    for index in 0...scalars.count where index == scalars.count || Self.mightPart(scalars[index]) {
      guard index == scalars.count || scalars[index].isWhiteSpace else { continue }
      if words.capacity == 0 { words.reserveCapacity(Self.usualWords) }
      if isOneWord(start..<index) {
        append(start..<index, to: &words, &run)
      } else {
        for piece in pieces(of: start..<index) {
          if piece.startsLine { Self.endLine(&words, &lines) }
          append(piece.range, to: &words, &run)
        }
      }
      start = index + 1
      if index == scalars.count || scalars[index].isLineBreak { Self.endLine(&words, &lines) }
    }
    lines = PDFLabels.joined(PDFMarks.joined(lines))
    if !lines.isEmpty { lines[0].startsParagraph = true }
    return lines
  }

  /// Writes private characters as what their font shows, and those that touch letters or digits
  /// as U+FFFD, so that no number is read across them. Answers how many those are.
  mutating func replacePrivate() -> Int {
    guard scalars.contains(where: SymbolFonts.isPrivate) else { return 0 }
    var gaps = 0
    for index in scalars.indices where SymbolFonts.isPrivate(scalars[index]) {
      if let sign = SymbolFonts.sign(of: scalars[index], in: style(of: index).name) {
        scalars[index] = sign
      } else if [index - 1, index + 1].contains(where: { touches($0, index) }) {
        scalars[index] = "\u{FFFD}"
        gaps += 1
      }
    }
    return gaps
  }

  private func touches(_ neighbour: Int, _ index: Int) -> Bool {
    scalars.indices.contains(neighbour) && scalars[neighbour].isLetterOrDigit
      && boxes.count == scalars.count
      && max(
        boxes[neighbour].left - boxes[index].right, boxes[index].left - boxes[neighbour].right)
        <= boxes[index].height * Self.wordGap
  }

  /// The characters on the page after so many quarter turns to the left.
  func turned(_ turns: Int, width: Double, height: Double) -> PDFCharacters {
    var turned = self
    turned.boxes = boxes.map { $0.turned(turns, width: width, height: height) }
    return turned
  }

  /// Whether the characters of a run without white space stand side by side, as nearly always.
  private func isOneWord(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, boxes.count == scalars.count else { return false }
    return boxes.withUnsafeBufferPointer { boxes in
      var before = boxes[range.lowerBound]
      var index = range.lowerBound + 1
      while index < range.upperBound {
        let here = boxes[index]
        let across = max(here.left - before.right, before.left - here.right)
        let down = max(here.top - before.bottom, before.top - here.bottom)
        guard max(across, down) <= here.height * Self.wordGap, across <= 0 || down <= 0 else {
          return false
        }
        before = here
        index += 1
      }
      return true
    }
  }

  /// Whether a character may be white space; no letter is.
  @inline(__always)
  static func mightPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || (scalar.value >= 0x7F && scalar.value <= 0xA0)
      || scalar.value >= 0x1680
  }

  /// Divides a run without white space where its characters stand apart: poppler leaves out the
  /// space between table cells, and sometimes glues a neighbour's line to a line.
  private func pieces(of range: Range<Int>) -> [(range: Range<Int>, startsLine: Bool)] {
    guard !range.isEmpty else { return [] }
    guard boxes.count == scalars.count else { return [(range, false)] }
    let limit = wordGap(in: range)
    var pieces: [(range: Range<Int>, startsLine: Bool)] = []
    var start = range.lowerBound
    var startsLine = false
    for index in range.dropFirst() {
      let gap = gap(before: index)
      let isNewLine = gap.across > 0 && gap.down > 0
      guard isNewLine || max(gap.across, gap.down) > boxes[index].height * limit else { continue }
      pieces.append((start..<index, startsLine))
      start = index
      startsLine = isNewLine
    }
    pieces.append((start..<range.upperBound, startsLine))
    return pieces
  }

  /// The gap that parts words, in units of the letters' height; wider where the letters
  /// themselves are spaced out ("P r o t o k o l l" as a title).
  private func wordGap(in range: Range<Int>) -> Double {
    guard range.count >= Self.shortestSpacedWord else { return Self.wordGap }
    let gaps = range.dropFirst()
      .map { gap(before: $0).across / max(boxes[$0].height, 1) }
      .sorted()
    let median = gaps[gaps.count / 2]
    return median > Self.wordGap ? median * Self.spacedWordGap : Self.wordGap
  }

  private func gap(before index: Int) -> (across: Double, down: Double) {
    let before = boxes[index - 1]
    let here = boxes[index]
    return (
      max(here.left - before.right, before.left - here.right),
      max(here.top - before.bottom, before.top - here.bottom)
    )
  }

  /// A word, or several where raised glyphs stand for themselves.
  private func append(_ range: Range<Int>, to words: inout [Word], _ run: inout Int) {
    let word = word(range, &run)
    // Words in one font, as nearly all: the next run begins after them.
    guard range.count > 1, boxes.count == scalars.count,
      isBegunWithin(range, from: max(run - 1, 0)),
      let glyphs = RaisedGlyphs(glyphs(of: range))
    else {
      words.append(word)
      return
    }
    for part in glyphs.words() {
      let place =
        (part.range.lowerBound + range.lowerBound)..<(part.range.upperBound + range.lowerBound)
      let text = part.text.map { piece in
        piece.raised
          ?? CleanedText(
            scalars[
              (piece.range.lowerBound + range.lowerBound)..<(piece.range.upperBound
                + range.lowerBound)]
          ).text
      }
      words.append(
        Word(text.joined(), box: box(around: place), style: style(of: largest(in: place))))
    }
  }

  /// Whether a run begins inside of a word.
  private func isBegunWithin(_ range: Range<Int>, from first: Int) -> Bool {
    var index = first
    while index < runs.count, runs[index].start < range.upperBound {
      if runs[index].start > range.lowerBound { return true }
      index += 1
    }
    return false
  }

  private func glyphs(of range: Range<Int>) -> [RaisedGlyphs.Glyph] {
    range.map {
      RaisedGlyphs.Glyph(scalar: scalars[$0], box: boxes[$0], size: style(of: $0).size)
    }
  }

  private func style(of index: Int) -> FontStyle {
    (runs.last { $0.start <= index })?.style ?? .plain
  }

  private func largest(in range: Range<Int>) -> Int {
    range.max { style(of: $0).size < style(of: $1).size } ?? range.lowerBound
  }

  private func box(around range: Range<Int>) -> BoundingBox? {
    var box: BoundingBox?
    for index in range.clamped(to: boxes.indices) { box = box?.union(boxes[index]) ?? boxes[index] }
    return box
  }

  private func word(_ range: Range<Int>, _ run: inout Int) -> Word {
    // A footnote's mark or a quote before the word may be set in another font.
    let decisive = range.first { scalars[$0].isLetterOrDigit } ?? range.lowerBound
    while run + 1 < runs.count, runs[run + 1].start <= decisive { run += 1 }
    return Word(
      CleanedText(scalars[range]).text, box: box(around: range),
      style: run < runs.count ? runs[run].style : .plain)
  }

  private static func endLine(_ words: inout [Word], _ lines: inout [TextLine]) {
    defer { words = [] }
    words.removeAll { $0.text.isEmpty }
    guard !words.isEmpty else { return }
    lines.append(TextLine(words: words, cells: PDFLabels.cells(of: words)))
  }
}
