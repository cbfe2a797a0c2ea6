import CouncilModel

/// Reads Markdown's lines: headings, list items, table rows, paragraphs with their inline marks.
struct MarkdownReader {
  private var lines: [TextLine] = []
  /// The paragraph whose lines are still being gathered: inline marks reach across line ends.
  private var paragraph: [Unicode.Scalar] = []
  private var indentations: [Int] = []
  private var role = TextLine.Role.body
  /// The rows of the table that is being read.
  private var table: [[ArraySlice<Unicode.Scalar>]] = []
  /// Whether the table's rows have no bars at their ends.
  private var isOpenTable = false
  private let references: Set<String>

  private init(references: Set<String>) {
    self.references = references
  }

  static func lines(_ physicalLines: [PhysicalLine]) -> [TextLine] {
    var reader = MarkdownReader(references: MarkdownReferences(physicalLines).names)
    for (index, line) in physicalLines.enumerated() {
      let next = index + 1 < physicalLines.count ? physicalLines[index + 1] : nil
      reader.read(line, before: next)
    }
    reader.endParagraph()
    return reader.lines
  }

  private mutating func read(_ line: PhysicalLine, before next: PhysicalLine?) {
    let scalars = line.scalars
    if isOpenTable || table.isEmpty && Self.isOpenTable(scalars, before: next) {
      if let cells = Self.openTableCells(scalars) {
        if !isOpenTable { endParagraph() }
        isOpenTable = true
        table.append(cells)
        return
      }
    }
    if !table.isEmpty, isOpenTable || Self.tableCells(scalars) == nil { endParagraph() }
    if line.isBlank || Self.isRule(scalars) {
      endParagraph()
    } else if let heading = MarkdownHeading(scalars) {
      endParagraph()
      begin(.heading(level: heading.level), heading.text, line.indentation)
      endParagraph()
    } else if let cells = Self.tableCells(scalars) {
      if table.isEmpty { endParagraph() }
      table.append(cells)
    } else if let note = Self.footnote(scalars) {
      endParagraph()
      begin(.footnote, note, line.indentation)
    } else if !references.isEmpty, MarkdownReferences.definition(scalars) != nil {
      endParagraph()
      appendHidden(scalars)
    } else if !paragraph.isEmpty, role == .body, Self.isUnderline(scalars) {
      role = .heading(level: 1)
      endParagraph()
    } else if let item = Self.listItem(scalars) {
      endParagraph()
      begin(.listItem, item, line.indentation)
    } else {
      begin(role, scalars[...], line.indentation)
    }
  }

  /// The address of a link: not shown, and kept.
  private mutating func appendHidden(_ scalars: [Unicode.Scalar]) {
    let hidden = scalars.map { StyledScalar(scalar: $0, invisibility: .hidden) }
    lines.append(TextLine(words: StyledScalar.words(hidden[...]), startsParagraph: true))
  }

  private mutating func begin(
    _ newRole: TextLine.Role, _ scalars: ArraySlice<Unicode.Scalar>, _ indentation: Int
  ) {
    role = newRole
    if !indentations.isEmpty { paragraph.append("\n") }
    paragraph += scalars
    indentations.append(indentation)
  }

  private mutating func endParagraph() {
    endTable()
    let styled = MarkdownInline.read(paragraph, references: references)
      .split(omittingEmptySubsequences: false) { $0.scalar == "\n" }
    var startsParagraph = true
    for (index, line) in styled.enumerated() {
      // `<br>` makes more lines than were written.
      let indentation = index < indentations.count ? indentations[index] : indentations.last ?? 0
      let words = StyledScalar.words(RaisedText.written(Array(line))[...])
      guard !words.isEmpty else { continue }
      lines.append(
        TextLine(
          words: words, role: role, startsParagraph: startsParagraph, indentation: indentation))
      startsParagraph = false
    }
    paragraph = []
    indentations = []
    role = .body
  }

  /// A table whose head has a name for each of its columns is a grid: its cells keep their columns.
  private mutating func endTable() {
    guard let head = table.first else { return }
    let isGrid =
      head.count > 1 && head.allSatisfy { $0.contains { !$0.isWhiteSpace } }
      && table.count > 1 && Self.isDelimiter(table[1])
    for row in table where !Self.isDelimiter(row) { appendRow(row, keepsEmptyCells: isGrid) }
    table = []
    isOpenTable = false
  }

  private static func isDelimiter(_ row: [ArraySlice<Unicode.Scalar>]) -> Bool {
    row.allSatisfy { $0.allSatisfy { "-: ".unicodeScalars.contains($0) } }
  }

  private mutating func appendRow(
    _ cells: [ArraySlice<Unicode.Scalar>], keepsEmptyCells: Bool
  ) {
    var row = TextLine(words: [], role: .tableRow, startsParagraph: true)
    for (index, cell) in cells.enumerated() {
      let words = StyledScalar.words(
        RaisedText.written(MarkdownInline.read(Self.unescaped(cell), references: references))[...])
      if keepsEmptyCells ? index > 0 : !row.words.isEmpty && !words.isEmpty {
        row.cells.append(row.words.count)
      }
      row.words += words
    }
    if !row.words.isEmpty { lines.append(row) }
  }

  /// `\|` is a bar within a cell.
  private static func unescaped(_ cell: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    cell.indices.compactMap { index in
      let isEscape =
        cell[index] == "\\" && index + 1 < cell.endIndex && cell[index + 1] == "|"
      return isEscape ? nil : cell[index]
    }
  }

  // MARK: Kinds of lines

  /// `===` below a line makes it a heading; `---` may be a line across the page as well.
  private static func isUnderline(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count >= ruleLength && scalars.allSatisfy { $0 == "=" }
  }

  /// `a | b` above `--- | ---`.
  private static func isOpenTable(_ scalars: [Unicode.Scalar], before next: PhysicalLine?) -> Bool {
    guard scalars.contains("|"), scalars.first != "|", let next,
      let head = openTableCells(scalars), let rule = openTableCells(next.scalars)
    else { return false }
    return head.count == rule.count && isDelimiter(rule) && next.scalars.contains("-")
  }

  /// The cells of `a | b`; nil where there is but one.
  private static func openTableCells(
    _ scalars: [Unicode.Scalar]
  ) -> [ArraySlice<Unicode.Scalar>]? {
    guard scalars.contains("|"), scalars.first != "|" else { return nil }
    return tableCells(["|"] + scalars + ["|"])
  }

  private static let ruleLength = 3

  /// `---`, `* * *`: a line drawn across the page.
  private static func isRule(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first(where: { !$0.isWhiteSpace }),
      first == "-" || first == "*" || first == "_"
    else { return false }
    let signs = scalars.filter { !$0.isWhiteSpace }
    return signs.count >= ruleLength && signs.allSatisfy { $0 == first }
  }

  /// `[^1]: ohne Leitung`: the note with its mark, "[^1] ohne Leitung".
  private static func footnote(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
    let longestMark = 8
    guard scalars.count > 4, scalars[0] == "[", scalars[1] == "^",
      let close = scalars.prefix(longestMark).firstIndex(of: "]"), close + 1 < scalars.count,
      scalars[close + 1] == ":"
    else { return nil }
    return (scalars[...close] + scalars[(close + 2)...])[...]
  }

  /// The text after `- `, `* ` or `+ `.
  private static func listItem(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
    guard scalars.count > 2, "-*+".unicodeScalars.contains(scalars[0]), scalars[1].isWhiteSpace
    else { return nil }
    return scalars[1...].drop(while: \.isWhiteSpace)
  }

  /// The cells of `| a | b |`.
  private static func tableCells(_ scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>]? {
    guard scalars.count > 2, scalars.first == "|", scalars.last == "|" else { return nil }
    var cells: [ArraySlice<Unicode.Scalar>] = []
    var start = 1
    for index in scalars.indices.dropFirst()
    where scalars[index] == "|" && scalars[index - 1] != "\\" {
      cells.append(scalars[start..<index])
      start = index + 1
    }
    return cells
  }
}
