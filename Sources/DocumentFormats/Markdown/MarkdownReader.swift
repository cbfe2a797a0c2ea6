import CouncilModel

/// Reads Markdown's lines: headings, list items, table rows, paragraphs with their inline marks.
struct MarkdownReader {
  private var lines: [TextLine] = []
  /// The paragraph whose lines are still being gathered: inline marks reach across line ends.
  private var paragraph: [Unicode.Scalar] = []
  private var indentations: [Int] = []
  private var role = TextLine.Role.body

  static func lines(_ physicalLines: [PhysicalLine]) -> [TextLine] {
    var reader = MarkdownReader()
    for line in physicalLines { reader.read(line) }
    reader.endParagraph()
    return reader.lines
  }

  private mutating func read(_ line: PhysicalLine) {
    let scalars = line.scalars
    if line.isBlank || Self.isRule(scalars) {
      endParagraph()
    } else if let heading = MarkdownHeading(scalars) {
      endParagraph()
      begin(.heading(level: heading.level), heading.text, line.indentation)
      endParagraph()
    } else if let cells = Self.tableCells(scalars) {
      endParagraph()
      appendRow(cells)
    } else if let item = Self.listItem(scalars) {
      endParagraph()
      begin(.listItem, item, line.indentation)
    } else {
      begin(role, scalars[...], line.indentation)
    }
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
    let styled = MarkdownInline.read(paragraph)
      .split(omittingEmptySubsequences: false) { $0.scalar == "\n" }
    var startsParagraph = true
    for (line, indentation) in zip(styled, indentations) {
      let words = StyledScalar.words(line)
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

  private mutating func appendRow(_ cells: [ArraySlice<Unicode.Scalar>]) {
    guard !cells.allSatisfy({ $0.allSatisfy { "-: ".unicodeScalars.contains($0) } }) else { return }
    var row = TextLine(words: [], role: .tableRow, startsParagraph: true)
    for cell in cells {
      let words = StyledScalar.words(MarkdownInline.read(Array(cell))[...])
      if !row.words.isEmpty, !words.isEmpty { row.cells.append(row.words.count) }
      row.words += words
    }
    if !row.words.isEmpty { lines.append(row) }
  }

  // MARK: Kinds of lines

  private static let ruleLength = 3

  /// `---`, `* * *`: a line drawn across the page.
  private static func isRule(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first(where: { !$0.isWhiteSpace }),
      first == "-" || first == "*" || first == "_"
    else { return false }
    let signs = scalars.filter { !$0.isWhiteSpace }
    return signs.count >= ruleLength && signs.allSatisfy { $0 == first }
  }

  /// The text behind `- `, `* ` or `+ `.
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
