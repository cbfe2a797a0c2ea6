import CouncilModel

@testable import PageLayout

/// A page set by hand: A4, every character half as wide as the font is high.
struct SetPage {
  static let width = 595.0
  static let height = 842.0
  static let left = 70.0
  static let bodySize = 11.0
  /// From one line's top to the next one's, in points.
  static let lineStep = 14.0

  let number: Int
  private(set) var lines: [TextLine] = []

  init(_ number: Int = 1) {
    self.number = number
  }

  var page: Page { Page(number: number, width: Self.width, height: Self.height, lines: lines) }

  /// Sets one line; words stand one character apart.
  mutating func set(
    _ text: String, top: Double, left: Double = Self.left, size: Double = Self.bodySize,
    isBold: Bool = false
  ) {
    var right = left
    let words = text.split(separator: " ").map { part in
      let start = right
      right = start + Double(part.count) * size / 2
      defer { right += size / 2 }
      return Word(
        String(part), box: BoundingBox(left: start, top: top, right: right, bottom: top + size),
        style: FontStyle(name: "Sans", size: size, isBold: isBold))
    }
    lines.append(TextLine(words: words))
  }

  /// Sets lines of running text below each other.
  mutating func setBody(_ texts: [String], top: Double) {
    for (index, text) in texts.enumerated() {
      set(text, top: top + Double(index) * Self.lineStep)
    }
  }

  var layoutLines: [LayoutLine] { LayoutLine.lines(of: Document(format: "pdf", pages: [page])) }
}

extension Document {
  init(_ pages: [SetPage]) {
    self.init(format: "pdf", pages: pages.map(\.page))
  }
}
