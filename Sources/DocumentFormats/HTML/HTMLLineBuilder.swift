import CouncilModel

/// Puts a page's texts together to lines, as a browser would without a right edge.
struct HTMLLineBuilder {
  /// What holds for the text that comes next.
  struct State {
    var isBold = false
    var isItalic = false
    var isFurniture = false
    var isLinked = false
    var headingLevel: Int?
    var isInRow = false
    var listDepth = 0
  }

  private static let columnsPerListLevel = 2

  private(set) var lines: [TextLine] = []
  /// The line being written, cell by cell.
  private var cells: [[StyledScalar]] = [[]]
  private var state = State()
  private var linkedText = ""
  private var links = 0
  private var isEmpty = true
  private var startsParagraph = true
  /// The list item whose first line has not been written yet.
  private var isAtItem = false
  private var marker: String?

  mutating func append(_ scalar: Unicode.Scalar, _ current: State) {
    if scalar.isWhiteSpace {
      space()
      return
    }
    if isEmpty {
      state = current
      isEmpty = false
      if let marker, !current.isInRow {
        for sign in marker.unicodeScalars { add(sign, current) }
        space()
      }
      marker = nil
    }
    add(scalar, current)
    if current.isLinked { linkedText.unicodeScalars.append(scalar) }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ current: State) {
    cells[cells.count - 1].append(
      StyledScalar(scalar: scalar, isBold: current.isBold, isItalic: current.isItalic))
  }

  mutating func space() {
    guard !isEmpty else { return }
    cells[cells.count - 1].append(StyledScalar(scalar: " "))
    if !linkedText.isEmpty { linkedText += " " }
  }

  mutating func beginLink() { links += 1 }

  mutating func beginCell() { cells.append([]) }

  mutating func beginItem(_ marker: String?) {
    isAtItem = true
    self.marker = marker
  }

  /// `<br>`; two of them end the paragraph.
  mutating func endLine() {
    if isEmpty { startsParagraph = true }
    flush()
  }

  mutating func endParagraph() {
    flush()
    startsParagraph = true
  }

  private mutating func flush() {
    defer {
      cells = [[]]
      linkedText = ""
      links = 0
      isEmpty = true
    }
    guard !isEmpty else { return }
    var line = TextLine(words: [], startsParagraph: startsParagraph)
    for cell in cells {
      let words = StyledScalar.words(cell[...])
      if !line.words.isEmpty, !words.isEmpty { line.cells.append(line.words.count) }
      line.words += words
    }
    line.role = role(of: line)
    if state.listDepth > 1 {
      line.indentation = (state.listDepth - 1) * Self.columnsPerListLevel
    }
    lines.append(line)
    startsParagraph = false
  }

  private mutating func role(of line: TextLine) -> TextLine.Role {
    // Lines of one paragraph share its role; an item's further paragraphs are text.
    let isItem = isAtItem || (!startsParagraph && lines.last?.role == .listItem)
    isAtItem = false
    if state.isFurniture { return .furniture }
    if state.isInRow { return .tableRow }
    if FooterLine.matches(text: line.text, linkedText: linkedText, links: links) {
      return .furniture
    }
    if let level = state.headingLevel { return .heading(level: level) }
    return isItem ? .listItem : .body
  }
}
