import CouncilModel

/// One cell of a page's table: its words in the order in which they are read.
struct TableCell {
  /// In letters and digits, and in lines: more is text of its own, set beside other text.
  private static let longestDatum = 250
  private static let mostLines = 4
  /// Words of one line share this part of the lower one's height.
  private static let sharedHeight = 0.5
  /// Between two words. In font sizes.
  private static let space = 0.5
  /// A wider gap between two lines parts paragraphs. In font sizes.
  private static let paragraphGap = 0.9

  private(set) var lines: [[Word]] = []

  init() {}

  /// - Parameter words: in any order.
  init(_ words: [Word]) {
    for word in words.sorted(by: { ($0.box?.top ?? 0) < ($1.box?.top ?? 0) }) {
      if let last = lines.indices.last, Self.isBeside(word, lines[last]) {
        lines[last].append(word)
      } else {
        lines.append([word])
      }
    }
    for index in lines.indices {
      lines[index].sort { ($0.box?.left ?? 0) < ($1.box?.left ?? 0) }
    }
  }

  private static func isBeside(_ word: Word, _ line: [Word]) -> Bool {
    guard let here = word.box else { return false }
    return line.contains { other in
      guard let there = other.box else { return false }
      return min(here.bottom, there.bottom) - max(here.top, there.top)
        > min(here.height, there.height) * sharedHeight
    }
  }

  var isEmpty: Bool { lines.isEmpty }
  var words: [Word] { lines.flatMap(\.self) }

  /// A figure, a name, a few words; not a question, and no paragraph.
  var isDatum: Bool {
    let letters = words.reduce(0) { $0 + $1.text.utf8.count }
    return lines.count <= Self.mostLines && letters <= Self.longestDatum
      && words.last?.text.hasSuffix("?") != true
  }

  /// Whether every line is a figure.
  var isNumeric: Bool {
    !lines.isEmpty
      && lines.allSatisfy { line in
        line.contains { $0.text.utf8.contains { (0x30...0x39).contains($0) } }
          && !line.contains { $0.text.unicodeScalars.contains { $0.properties.isAlphabetic } }
      }
  }

  /// The cell's paragraphs, each as one line of text.
  ///
  /// - Parameter column: the cell's column, counted from the left.
  func paragraphs(column: Int) -> [TextLine] {
    var paragraphs: [TextLine] = []
    let right = words.compactMap { $0.box?.right }.max() ?? 0
    for (index, line) in lines.enumerated() {
      if let last = paragraphs.indices.last, !parts(lines[index - 1], line, right) {
        paragraphs[last].words += line
      } else {
        paragraphs.append(TextLine(words: line, startsParagraph: true, column: column))
      }
    }
    return paragraphs
  }

  /// Whether a line begins a paragraph of its own: after a gap, a list's number, or a sentence
  /// after which there was room for it.
  private func parts(_ above: [Word], _ below: [Word], _ right: Double) -> Bool {
    guard let first = below.first, let last = above.last else { return true }
    if let bottom = last.box?.bottom, let top = first.box?.top,
      top - bottom > first.style.size * Self.paragraphGap
    {
      return true
    }
    guard [".", "?", "!", ":"].contains(last.text.last) else { return false }
    if first.text.utf8.count <= 3, [".", ")"].contains(first.text.last) { return true }
    guard let end = last.box?.right, let width = first.box?.width else { return false }
    return right - end > width + first.style.size * Self.space
  }
}
