import CouncilModel

/// Sets words apart that a reader of the page does not see, or that are no longer valid: white,
/// covered, blackened, struck out.
enum InvisibleWords {
  /// What stands for blackened words.
  private static let bar = "█"

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

  /// Says for each page how many words are set apart, and why.
  static func diagnostics(of invisible: [LayoutLine]) -> [Diagnostic] {
    var counts: [[Int]: Int] = [:]
    let reasons = Invisibility.allCases
    for line in invisible {
      guard case .invisible(let reason) = line.aside, let place = reasons.firstIndex(of: reason)
      else { continue }
      counts[[line.page, place], default: 0] += line.wordCount
    }
    return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, count in
      let reason = reasons[key[1]]
      return Diagnostic(
        reason == .redacted ? .warning : .info, page: key[0],
        "\(count) word\(count == 1 ? "" : "s") \(words(for: reason))")
    }
  }

  private static func words(for reason: Invisibility) -> String {
    switch reason {
    case .white: "in the colour of the ground, not read"
    case .covered: "below a shape or an image, not read"
    case .layer: "on a layer that is switched off, not read"
    case .hidden: "that the page does not show, not read"
    case .redacted: "blackened, but still in the file for whoever copies the text: a leak"
    case .struck: "struck out, not read as valid"
    case .unticked: "beside boxes that are not ticked, not read as valid"
    }
  }

  private static func holdsInvisible(_ line: LayoutLine) -> Bool {
    line.line.words.indices.contains { line.line.words[$0].invisibility != nil }
  }

  private static func visiblePart(of line: LayoutLine) -> LayoutLine? {
    guard line.line.words.contains(where: { $0.invisibility == nil }) else { return nil }
    var words: [Word] = []
    // Cells keep their column, also where nothing is left in them.
    var kept = [0]
    for word in line.line.words {
      if word.invisibility == nil {
        words.append(word)
      } else if word.invisibility == .redacted, words.last?.text != bar {
        // As the page shows it, so that the words on both sides do not meet.
        words.append(Word(bar, box: word.box, style: word.style))
      }
      kept.append(words.count)
    }
    return line.with(words, cells: line.line.cells.map { kept[$0] })
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
