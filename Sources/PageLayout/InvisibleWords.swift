import CouncilModel

/// Sets words apart that a reader of the page does not see, or that are no longer valid: white,
/// covered, blackened, struck out.
enum InvisibleWords {
  /// The lines without such words, and lines of nothing else, each with one reason.
  static func apart(
    _ lines: [LayoutLine]
  ) -> (visible: [LayoutLine], invisible: [LayoutLine]) {
    guard lines.indices.contains(where: { holdsInvisible(lines[$0]) }) else { return (lines, []) }
    var visible: [LayoutLine] = []
    visible.reserveCapacity(lines.count)
    var invisible: [LayoutLine] = []
    // What begins a paragraph still does so without its first words.
    var heldBreak = LetterText.Break.none
    for line in lines {
      guard holdsInvisible(line) else {
        visible.append(line.beginning(atLeast: heldBreak))
        heldBreak = .none
        continue
      }
      invisible += stretches(of: line)
      if let rest = visiblePart(of: line) {
        visible.append(rest.beginning(atLeast: heldBreak))
        heldBreak = .none
      } else {
        heldBreak = max(heldBreak, line.breakBefore)
      }
    }
    return (visible, invisible)
  }

  private static func holdsInvisible(_ line: LayoutLine) -> Bool {
    line.line.words.indices.contains { line.line.words[$0].invisibility != nil }
  }

  private static func visiblePart(of line: LayoutLine) -> LayoutLine? {
    let words = line.line.words.filter { $0.invisibility == nil }
    guard !words.isEmpty else { return nil }
    // Cells keep their column, also where nothing is left in them.
    let cells = line.line.cells.map { cell in
      line.line.words[..<cell].count { $0.invisibility == nil }
    }
    return line.with(words, cells: cells)
  }

  private static func stretches(of line: LayoutLine) -> [LayoutLine] {
    var stretches: [LayoutLine] = []
    var words: [Word] = []
    for (index, word) in line.line.words.enumerated() where word.invisibility != nil {
      words.append(word)
      let next = index + 1 < line.line.words.count ? line.line.words[index + 1] : nil
      if next?.invisibility == word.invisibility { continue }
      var stretch = line.with(words, cells: [])
      stretch.aside = word.invisibility.map { .invisible($0) }
      stretches.append(stretch)
      words = []
    }
    return stretches
  }
}

extension LayoutLine {
  fileprivate func beginning(atLeast least: LetterText.Break) -> LayoutLine {
    guard breakBefore < least else { return self }
    var copy = self
    copy.breakBefore = least
    return copy
  }
}
