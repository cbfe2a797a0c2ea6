internal import CouncilModel

/// A line of a letter's frame: of its head, or of the matter around its text (letterhead, feet).
struct FrameLine {
  /// In bytes of the letter's text.
  let range: TextRange
  let text: Substring
  /// Whether it stands above the first question.
  let isHead: Bool

  /// The lines of a letter's frame, in the order of its text.
  static func all(of extraction: Extraction) -> [FrameLine] {
    let body = extraction.exchanges.compactMap(\.questionRange?.start).min() ?? Int.max
    var lines: [FrameLine] = []
    for block in extraction.blocks where block.kind == .head || block.kind == .furniture {
      var start = block.start
      for text in block.text.split(separator: "\n", omittingEmptySubsequences: false) {
        let range = TextRange(start, start + text.utf8.count)
        let isHead = block.kind == .head || start < body
        if !text.isEmpty { lines.append(FrameLine(range: range, text: text, isHead: isHead)) }
        start = range.end + 1
      }
    }
    return lines
  }
}
