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
    var isFootnote = false
    var isStamp = false
    var listDepth = 0
    /// Beside the line: `sup`, `sub`.
    var position: StyledScalar.Position?
    /// Why the text is no valid one.
    var invisibility: Invisibility?
  }

  private static let columnsPerListLevel = 2

  private(set) var lines: [TextLine] = []
  /// Whether each cell of the line has its column, also those without text.
  var keepsEmptyCells = false
  /// The line being written, cell by cell.
  private var cells: [[StyledScalar]] = [[]]
  private var state = State()
  private var linkedText = ""
  private var links = 0
  private var isEmpty = true
  /// Whether hidden text stands in the line.
  private var holdsHidden = false
  private var startsParagraph = true
  /// The list item whose first line has not been written yet.
  private var isAtItem = false
  private var marker: String?
  private var markerDepth = 0

  /// Appends a text word by word.
  mutating func append(_ text: ArraySlice<Unicode.Scalar>, _ current: State) {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index].isWhiteSpace {
        space()
        index += 1
        continue
      }
      let end = text[index...].firstIndex(where: \.isWhiteSpace) ?? text.endIndex
      append(word: text[index..<end], current)
      index = end
    }
  }

  private mutating func append(word: ArraySlice<Unicode.Scalar>, _ current: State) {
    if current.invisibility == .hidden || current.invisibility == .unticked {
      // Begins no item and decides nothing of the line in which it is hidden.
      holdsHidden = true
      add(word, current)
      return
    }
    if isEmpty {
      state = current
      isEmpty = false
      if let marker, !current.isInRow {
        var plain = current
        (plain.position, plain.invisibility) = (nil, nil)
        add(Array(marker.unicodeScalars)[...], plain)
        space()
      }
      marker = nil
    }
    add(word, current)
    if current.isLinked { linkedText.unicodeScalars.append(contentsOf: word) }
  }

  private mutating func add(_ word: ArraySlice<Unicode.Scalar>, _ current: State) {
    var styled = StyledScalar(
      scalar: " ", isBold: current.isBold, isItalic: current.isItalic,
      position: current.position, invisibility: current.invisibility)
    let cell = cells.count - 1
    for scalar in word {
      styled.scalar = scalar
      cells[cell].append(styled)
    }
  }

  mutating func space() {
    guard !isEmpty || holdsHidden else { return }
    cells[cells.count - 1].append(StyledScalar(scalar: " "))
    if !linkedText.isEmpty { linkedText += " " }
  }

  mutating func beginLink() { links += 1 }

  /// Whether the text ends in a word, to which a mark may belong.
  var endsInWord: Bool {
    cells[cells.count - 1].last.map { !$0.scalar.isWhiteSpace && $0.position == nil } ?? false
  }

  mutating func beginCell() { cells.append([]) }

  /// - Parameter depth: of the list; an item that begins with a list of its own begins with both
  ///   markers: "1. a)".
  mutating func beginItem(_ marker: String?, depth: Int) {
    isAtItem = true
    if let outer = self.marker, let marker, depth > markerDepth {
      self.marker = outer + " " + marker
    } else {
      self.marker = marker
    }
    markerDepth = depth
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
      holdsHidden = false
    }
    guard !isEmpty || holdsHidden else { return }
    var line = TextLine(words: [], startsParagraph: startsParagraph)
    let isFirstOpened = keepsEmptyCells && cells.count > 1 && cells[0].isEmpty
    for (index, cell) in cells.dropFirst(isFirstOpened ? 1 : 0).enumerated() {
      let words = StyledScalar.words(RaisedText.written(cell)[...])
      if keepsEmptyCells ? index > 0 : !line.words.isEmpty && !words.isEmpty {
        line.cells.append(line.words.count)
      }
      line.words += words
    }
    guard !line.words.isEmpty else { return }
    guard !isEmpty else {
      lines.append(line)
      return
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
    if state.isStamp { return .stamp }
    if state.isFootnote { return .footnote }
    if state.isInRow { return .tableRow }
    if FooterLine.matches(text: line.text, linkedText: linkedText, links: links) {
      return .furniture
    }
    if let level = state.headingLevel { return .heading(level: level) }
    return isItem ? .listItem : .body
  }
}
