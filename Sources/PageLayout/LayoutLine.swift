import CouncilModel

/// A line on its way through the layout: what the format said, and what the layout decides.
struct LayoutLine {
  var line: TextLine
  var page: Int
  var pageWidth: Double
  var pageHeight: Double
  /// How often the page was turned to the left by a quarter.
  var pageTurns: Int
  /// How far its lines fell to the right before they were straightened.
  var pageSlope: Double
  /// What the words say together, looked at once and asked often: the text, the rectangle, the
  /// largest font size in points.
  private(set) var text: String
  private(set) var box: BoundingBox?
  private(set) var fontSize: Double
  /// Of the text, in characters.
  private(set) var length: Int
  /// What the line is, where it is no running text.
  var aside: LetterText.Aside?
  var breakBefore: LetterText.Break
  /// Position among the page's lines, counted from the top, and how many there are.
  var indexOnPage: Int
  var linesOnPage: Int

  init(_ line: TextLine, page: Page, indexOnPage: Int) {
    self.line = line
    self.page = page.number
    pageWidth = page.width
    pageHeight = page.height
    pageTurns = page.turns
    pageSlope = page.slope
    text = line.text
    box = line.box
    fontSize = line.fontSize
    length = Self.characters(in: text)
    aside = Self.aside(of: line.role)
    breakBefore = line.startsParagraph ? .paragraph : .none
    self.indexOnPage = indexOnPage
    linesOnPage = page.lines.count
  }

  /// Every line of a document that has words.
  static func lines(of document: Document) -> [LayoutLine] {
    document.pages.flatMap { page in
      page.lines.enumerated().compactMap { index, line in
        line.words.isEmpty
          ? nil : LayoutLine(LetterSpacing.joined(line), page: page, indexOnPage: index)
      }
    }
  }

  /// What the format itself has set aside.
  private static func aside(of role: TextLine.Role) -> LetterText.Aside? {
    switch role {
    case .furniture: .furniture
    case .footnote: .footnote
    case .stamp: .stamp
    case .body, .heading, .listItem, .tableRow, .field: nil
    }
  }

  /// A place on the page as it is shown.
  func shown(_ box: BoundingBox?) -> BoundingBox? {
    guard pageTurns != 0 || pageSlope != 0, var box else { return box }
    let fall = pageSlope * ((box.left + box.right) / 2 - pageWidth / 2)
    box.top += fall
    box.bottom += fall
    return box.turned(-pageTurns, width: pageWidth, height: pageHeight)
  }

  var isAside: Bool { aside != nil }

  var wordCount: Int { line.words.count }

  /// Counts bytes as long as all are letters such as "a" and "ä", which nothing combines with.
  private static func characters(in text: String) -> Int {
    let count = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var count = 0
      for byte in bytes {
        switch byte {
        case 0x20...0x7E, 0xC3: count += 1
        case 0x80...0xBF: continue
        default: return nil
        }
      }
      return count
    }
    return count.flatMap(\.self) ?? text.count
  }

  /// The line with other words, and the indices of those that begin a cell.
  func with(_ words: [Word], cells: [Int]) -> LayoutLine {
    var copy = self
    copy.line.words = words
    copy.line.cells = cells
    copy.text = copy.line.text
    copy.box = copy.line.box
    copy.fontSize = copy.line.fontSize
    copy.length = Self.characters(in: copy.text)
    return copy
  }

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
    let scalars = text.unicodeScalars
    guard let last = scalars.last(where: { !Self.isCloser($0) }) else { return false }
    switch last {
    case ".", "?", "!", ":": return true
    default: return false
    }
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "«", "»", ")", "]", "'", "’": true
    default: Superscripts.isDigit(scalar)
    }
  }

  var startsLowercase: Bool { text.first?.isLowercase ?? false }
}
