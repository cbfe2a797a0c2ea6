import CouncilModel

/// Tells the choices that are ticked from those that are not: "☒ zweimal jährlich ☐ monatlich",
/// "(X) Stadt", "[ ] Land". What stands beside an empty box is printed, but not chosen.
///
/// A box belongs to the words after it, up to the next box, the cell's or the line's end; where a
/// line begins with words and ends with a box, to the words before it.
enum TickBoxes {
  private struct Box {
    var words: Range<Int>
    var isTicked: Bool
  }

  /// Boxes that are used as bullets, too: they are boxes where some sign says that one is ticked.
  private static let ambiguous: Set<String> = ["□", "❏", "❐", "❑", "❒", "◻", "▢"]
  private static let empty: Set<String> = ["☐", "[]", "()", "[_]", "(_)"]
  private static let ticked: Set<String> = [
    "☑", "☒", "⊠", "🗷", "🗹", "🗵", "[x]", "[X]", "(x)", "(X)", "[✓]", "[✔]", "(✓)", "[✗]", "[×]",
  ]
  private static let ticks: Set<String> = ["x", "X", "✓", "✔", "✗", "✘", "×"]
  /// Boxes that are ticked where empty ones stand on the same line or one beside it; bullets
  /// otherwise.
  private static let tickedBullets: Set<String> = ["✓", "✔", "✗", "✘", "■", "◼", "▣", "🗸"]
  /// Round boxes, of which one is ticked. They are bullets of two levels elsewhere: they are boxes
  /// where both stand on one line.
  private static let round: (empty: Set<String>, ticked: Set<String>) = (
    ["○", "◯", "⚪"], ["●", "◉", "⦿", "⚫"]
  )
  /// A label before the first box of a line has no more words.
  private static let longestLabel = 12

  static func marked(_ lines: [LayoutLine]) -> [LayoutLine] {
    guard lines.indices.contains(where: { mightHoldBox(lines[$0].line) }) else { return lines }
    let boxes = lines.map { mightHoldBox($0.line) ? self.boxes(in: $0.line.words) : [] }
    guard boxes.contains(where: { !$0.isEmpty }) else { return lines }
    let isForm = lines.indices.contains { index in
      boxes[index].contains {
        $0.isTicked && !isDoubtful($0, lines[index].line.words, boxes, index)
      }
    }
    var lines = lines
    /// Whether the last choice may go on in the next line; it does where its box stands alone.
    var isOpen = false
    var isAlone = false
    for index in lines.indices {
      let words = lines[index].line.words
      let here = boxes[index].filter { box in
        box.isTicked
          ? !isDoubtful(box, words, boxes, index)
          : isForm || !ambiguous.contains(words[box.words.lowerBound].text)
      }
      if here.isEmpty {
        isOpen = isOpen && (isAlone || continues(lines[index], lines[index - 1]))
        isAlone = false
        if isOpen { lines[index] = unticked(lines[index], 0..<lines[index].line.words.count) }
        continue
      }
      let choices = choices(in: lines[index].line, here)
      for choice in choices where !choice.isTicked {
        lines[index] = unticked(lines[index], choice.words)
      }
      isOpen =
        choices.last.map {
          !$0.isTicked && $0.words.upperBound == lines[index].line.words.count
            && lines[index].line.cells.isEmpty
        } ?? false
      isAlone = here.count == 1 && here[0].words.count == words.count
    }
    return lines
  }

  // MARK: Boxes

  /// Every sign that is a box in one word.
  static let signs = ambiguous.union(empty).union(ticked).union(tickedBullets)

  /// The first bytes of "[", "(" and of all boxes beyond ASCII.
  static func mightHoldBox(_ line: TextLine) -> Bool {
    line.words.indices.contains { startsLikeBox(line.words[$0].text) }
  }

  private static func startsLikeBox(_ word: String) -> Bool {
    switch word.utf8.first {
    case UInt8(ascii: "["), UInt8(ascii: "("), 0xE2, 0xF0: word.utf8.count <= 5
    default: false
    }
  }

  private static func boxes(in words: [Word]) -> [Box] {
    var boxes: [Box] = []
    var index = 0
    let hasRound =
      words.contains { round.empty.contains($0.text) }
      && words.contains { round.ticked.contains($0.text) }
    while index < words.count {
      if hasRound, let box = roundBox(words[index].text, at: index) {
        boxes.append(box)
        index += 1
      } else if let box = box(in: words, at: index) {
        boxes.append(box)
        index = box.words.upperBound
      } else {
        index += 1
      }
    }
    return boxes
  }

  private static func roundBox(_ text: String, at index: Int) -> Box? {
    guard round.empty.contains(text) || round.ticked.contains(text) else { return nil }
    return Box(words: index..<index + 1, isTicked: round.ticked.contains(text))
  }

  private static func box(in words: [Word], at index: Int) -> Box? {
    let text = words[index].text
    guard startsLikeBox(text) else { return nil }
    if ticked.contains(text) || tickedBullets.contains(text) {
      return Box(words: index..<index + 1, isTicked: true)
    }
    if empty.contains(text) || ambiguous.contains(text) {
      return Box(words: index..<index + 1, isTicked: false)
    }
    guard text == "[" || text == "(" else { return nil }
    // "[ ]" and "[ x ]"
    let close = text == "[" ? "]" : ")"
    if index + 1 < words.count, words[index + 1].text == close {
      return Box(words: index..<index + 2, isTicked: false)
    }
    if index + 2 < words.count, words[index + 2].text == close,
      ticks.contains(words[index + 1].text)
    {
      return Box(words: index..<index + 3, isTicked: true)
    }
    return nil
  }

  /// "(x)" in a sentence says nothing of boxes, and "✓" may be a bullet.
  private static func isDoubtful(
    _ box: Box, _ words: [Word], _ boxes: [[Box]], _ line: Int
  ) -> Bool {
    let text = words[box.words.lowerBound].text
    if tickedBullets.contains(text) {
      let beside = max(line - 1, 0)...min(line + 1, boxes.count - 1)
      return !beside.contains { boxes[$0].contains { !$0.isTicked } }
    }
    return text.hasPrefix("(") && box.words.lowerBound > 0 && boxes[line].count == 1
  }

  // MARK: Choices

  /// The words of each choice, its box included.
  private static func choices(in line: TextLine, _ boxes: [Box]) -> [Box] {
    guard let first = boxes.first, let last = boxes.last else { return [] }
    let count = line.words.count
    if first.words.lowerBound > 0, last.words.upperBound == count, isLabel(line, before: first) {
      var start = 0
      return boxes.map { box in
        defer { start = box.words.upperBound }
        return Box(words: start..<box.words.upperBound, isTicked: box.isTicked)
      }
    }
    return boxes.indices.map { index in
      let box = boxes[index]
      let next = index + 1 < boxes.count ? boxes[index + 1].words.lowerBound : count
      return Box(words: box.words.lowerBound..<end(of: box, in: line, next), isTicked: box.isTicked)
    }
  }

  /// Whether the words before a line's first box may be what it stands for.
  private static func isLabel(_ line: TextLine, before box: Box) -> Bool {
    let label = line.words[..<box.words.lowerBound]
    guard label.count <= longestLabel, let last = label.last?.text else { return false }
    return !last.hasSuffix(":") && !last.hasSuffix("?") && !last.hasSuffix(".")
  }

  /// A choice ends with its cell, unless the box stands in a cell by itself.
  private static func end(of box: Box, in line: TextLine, _ next: Int) -> Int {
    let starts = line.cells.filter { $0 > box.words.lowerBound && $0 < next }
    guard let first = starts.first else { return next }
    if first == box.words.upperBound { return starts.first { $0 > first } ?? next }
    return first
  }

  private static func unticked(_ line: LayoutLine, _ range: Range<Int>) -> LayoutLine {
    var words = line.line.words
    for index in range where words[index].invisibility == nil {
      words[index].invisibility = .unticked
    }
    return line.with(words, cells: line.line.cells)
  }

  /// Whether a line goes on with the choice above it.
  private static func continues(_ line: LayoutLine, _ above: LayoutLine) -> Bool {
    guard line.page == above.page, line.breakBefore == .none, !line.isAside else { return false }
    return line.startsLowercase || line.line.indentation > above.line.indentation
  }
}
