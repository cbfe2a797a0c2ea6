import CouncilModel

/// Takes page furniture out of ranges that run over page breaks.
struct ContentRanges {
  private let furniture: [TextRange]

  init(of text: LetterText) {
    furniture = text.lines.filter(\.isAside).map(\.range)
  }

  /// A range's parts between the furniture inside it, without white space at their ends.
  func parts(of range: TextRange) -> [TextRange] {
    var parts: [TextRange] = []
    var start = range.start
    for gap in furniture where gap.overlaps(range) {
      // A line feed stands before and after furniture.
      if gap.start - 1 > start { parts.append(TextRange(start, gap.start - 1)) }
      start = gap.end + 1
    }
    if start < range.end { parts.append(TextRange(start, range.end)) }
    return parts
  }
}
