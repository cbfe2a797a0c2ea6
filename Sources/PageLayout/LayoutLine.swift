import CouncilModel

/// A line on its way through the layout: what the format said, and what the layout decides.
struct LayoutLine {
  var line: TextLine
  var page: Int
  var pageWidth: Double
  var pageHeight: Double
  /// The words joined with spaces; computed once, asked often.
  var text: String
  var box: BoundingBox?
  var isFurniture: Bool
  var breakBefore: LetterText.Break
  /// Position among the page's lines, counted from the top, and how many there are.
  var indexOnPage: Int
  var linesOnPage: Int

  init(_ line: TextLine, page: Page, indexOnPage: Int) {
    self.line = line
    self.page = page.number
    pageWidth = page.width
    pageHeight = page.height
    text = line.text
    box = line.box
    isFurniture = line.role == .furniture
    breakBefore = line.startsParagraph ? .paragraph : .none
    self.indexOnPage = indexOnPage
    linesOnPage = page.lines.count
  }

  /// Every line of a document that has words.
  static func lines(of document: Document) -> [LayoutLine] {
    document.pages.flatMap { page in
      page.lines.enumerated().compactMap { index, line in
        line.words.isEmpty ? nil : LayoutLine(line, page: page, indexOnPage: index)
      }
    }
  }

  var wordCount: Int { line.words.count }

  /// Whether the line is among the first or last `count` lines of its page.
  func isWithin(_ count: Int, ofPageEdge edge: PageEdge) -> Bool {
    switch edge {
    case .top: indexOnPage < count
    case .bottom: indexOnPage >= linesOnPage - count
    }
  }

  enum PageEdge { case top, bottom }

  /// Whether a sentence may end with this line.
  var endsSentence: Bool {
    guard let last = text.last(where: { !"\"“”«»)]'’".contains($0) }) else { return false }
    return ".?!:".contains(last)
  }

  var startsLowercase: Bool { text.first?.isLowercase ?? false }
}
