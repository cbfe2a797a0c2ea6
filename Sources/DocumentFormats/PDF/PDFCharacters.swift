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
        words.append(word(start..<index, &run))
      } else {
        for piece in pieces(of: start..<index) {
          if piece.startsLine { Self.endLine(&words, &lines) }
          words.append(word(piece.range, &run))
        }
      }
      start = index + 1
      if index == scalars.count || scalars[index].isLineBreak { Self.endLine(&words, &lines) }
    }
    lines = PDFLabels.joined(lines)
    if !lines.isEmpty { lines[0].startsParagraph = true }
    return lines
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

  private func word(_ range: Range<Int>, _ run: inout Int) -> Word {
    // A footnote's mark or a quote before the word may be set in another font.
    let decisive = range.first { scalars[$0].isLetterOrDigit } ?? range.lowerBound
    while run + 1 < runs.count, runs[run + 1].start <= decisive { run += 1 }
    var box: BoundingBox?
    for index in range.clamped(to: boxes.indices) { box = box?.union(boxes[index]) ?? boxes[index] }
    return Word(
      CleanedText(scalars[range]).text, box: box,
      style: run < runs.count ? runs[run].style : .plain)
  }

  private static func endLine(_ words: inout [Word], _ lines: inout [TextLine]) {
    defer { words = [] }
    words.removeAll { $0.text.isEmpty }
    guard !words.isEmpty else { return }
    lines.append(TextLine(words: words, cells: PDFLabels.cells(of: words)))
  }
}
