import CouncilModel

/// Tells rows of data from rows that only place things on the page.
///
/// Information systems nest tables for the layout, and set the paper's head as a table of labels
/// and values within; letters hold tables of figures. A row whose cells are all short is data.
struct HTMLTables {
  /// The rows whose cells stand on one line.
  private(set) var dataRows: Set<Int> = []
  /// Terms (`dt`) that are labels, and the descriptions that are their values.
  private(set) var labels: Set<Int> = []
  private(set) var values: Set<Int> = []
  /// Rows whose cells keep their columns, also where nothing stands in them.
  private(set) var grids: Set<Int> = []
  private var spans = HTMLSpans()

  /// In letters and digits: about four lines of a letter.
  private static let longestCell = 250
  private static let longestLabel = 40
  private static let mostLines = 4

  private struct Row {
    var index: Int
    var table: Int?
    /// With text or without.
    var all: [Int]
    /// With text.
    var cells: [Int]
  }

  init(_ tree: HTMLTree, _ measures: HTMLMeasures, _ visibility: HTMLVisibility) {
    var rows: [Row] = []
    for index in tree.nodes.indices where visibility[index] != .hidden {
      guard let element = tree.element(index) else { continue }
      if element.tablePart == .row {
        let all = tree.children(of: index).filter {
          tree.element($0)?.tablePart == .cell && visibility[$0] != .hidden
        }
        rows.append(
          Row(
            index: index, table: Self.table(of: index, in: tree), all: all,
            cells: all.filter { measures[$0].letters > 0 }))
      } else if element.name == "dt" {
        findLabel(at: index, tree, measures)
      }
    }
    for table in Dictionary(grouping: rows, by: \.table).values { classify(table, tree, measures) }
  }

  private mutating func classify(_ rows: [Row], _ tree: HTMLTree, _ measures: HTMLMeasures) {
    if let table = rows.first?.table, tree.element(table)?.attributes["role"] == "presentation" {
      return
    }
    let filled = rows.filter { !$0.cells.isEmpty }
    // One row alone is a pair of columns unless its cells are single lines.
    let mostLines = filled.count == 1 ? 1 : Self.mostLines
    var data = filled.filter { row in
      row.cells.count > 1 && !HTMLFurniture.isLinkList(measures[row.index])
        && row.cells.allSatisfy { Self.isShort($0, mostLines: mostLines, tree, measures) }
    }
    if data.count < filled.count, Self.isOfQuestions(filled, tree, measures) { data = filled }
    if data.count > 1 {
      // "Stadtteil Nord" across all columns.
      data += filled.filter { row in
        row.cells.count == 1
          && row.cells.allSatisfy { Self.isShort($0, mostLines: 1, tree, measures) }
      }
    }
    dataRows.formUnion(data.map(\.index))
    if HTMLSpans.isGrid(filled.map(\.cells), tree) {
      grids.formUnion(data.map(\.index))
      spans.note(rows.map(\.all), tree)
    }
  }

  /// How many cells of rows above reach down between a cell and the one before it.
  func coveredCells(before cell: Int) -> Int { spans.covered[cell] ?? 0 }

  /// How many columns a cell has beside its first one.
  func spannedCells(after cell: Int) -> Int { spans.beside[cell] ?? 0 }

  private static func isShort(
    _ cell: Int, mostLines: Int, _ tree: HTMLTree, _ measures: HTMLMeasures
  ) -> Bool {
    let sums = measures[cell]
    return sums.tables == 0 && sums.headings == 0 && sums.letters <= longestCell
      && sums.lines <= mostLines && !endsWithQuestionMark(cell, tree)
  }

  private static let questionHeads = ["frage", "anfrage"]
  private static let answerHeads = ["antwort", "beantwortung", "stellungnahme", "rückmeldung"]

  /// Whether a table's head names a column of questions and one of answers, and no cell below is
  /// long: there a row is a question with its answer, however the question ends.
  private static func isOfQuestions(
    _ rows: [Row], _ tree: HTMLTree, _ measures: HTMLMeasures
  ) -> Bool {
    guard let head = rows.first, rows.count > 1,
      rows.allSatisfy({ $0.cells.count > 1 && !holdsList($0.index, tree) })
    else { return false }
    let heads = head.cells.map { cell in
      text(of: cell, in: tree).lowercased().drop { $0.isWhitespace }
    }
    return heads.contains { head in questionHeads.contains(where: head.hasPrefix) }
      && heads.contains { head in answerHeads.contains(where: head.hasPrefix) }
      && head.cells.allSatisfy { measures[$0].letters <= longestLabel }
      && rows.flatMap(\.cells).allSatisfy { cell in
        let sums = measures[cell]
        return sums.tables == 0 && sums.headings == 0 && sums.letters <= longestCell
          && sums.lines <= mostLines
      }
  }

  /// Whether a row holds items of a list, whose numbers would be lost in it.
  private static func holdsList(_ row: Int, _ tree: HTMLTree) -> Bool {
    (row..<tree.end(of: row)).contains { tree.element($0)?.name == "li" }
  }

  private static func text(of cell: Int, in tree: HTMLTree) -> String {
    var text = ""
    for index in cell..<tree.end(of: cell) {
      if case .text(let part) = tree.nodes[index].content { text += part }
    }
    return text
  }

  /// Questions are content, wherever they stand.
  private static func endsWithQuestionMark(_ cell: Int, _ tree: HTMLTree) -> Bool {
    for index in (cell..<tree.end(of: cell)).reversed() {
      guard case .text(let text) = tree.nodes[index].content else { continue }
      if let last = text.unicodeScalars.last(where: { !$0.isWhiteSpace }) { return last == "?" }
    }
    return false
  }

  private static func table(of row: Int, in tree: HTMLTree) -> Int? {
    var ancestor = tree.nodes[row].parent
    while let current = ancestor {
      let element = tree.element(current)
      if element?.tablePart == .table { return current }
      // Rows made of `div`s have a parent that need not say that it is a table.
      if element?.name != "tbody", element?.name != "thead", element?.name != "tfoot",
        tree.element(row)?.name != "tr"
      {
        return current
      }
      ancestor = tree.nodes[current].parent
    }
    return nil
  }

  private mutating func findLabel(at term: Int, _ tree: HTMLTree, _ measures: HTMLMeasures) {
    var siblings: [Int] = []
    var next = tree.nodes[term].nextSibling
    while let current = next, siblings.count < 2 {
      if tree.element(current) != nil { siblings.append(current) }
      next = tree.nodes[current].nextSibling
    }
    guard let value = siblings.first, tree.element(value)?.name == "dd",
      siblings.count == 1 || tree.element(siblings[1])?.name != "dd",
      measures[term].letters <= Self.longestLabel,
      Self.isShort(term, mostLines: 1, tree, measures),
      Self.isShort(value, mostLines: 1, tree, measures)
    else { return }
    labels.insert(term)
    values.insert(value)
  }
}
