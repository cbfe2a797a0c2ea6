import CouncilModel

/// Reads a page's tables as grids: rows whose cells keep their columns, and cells that hold text
/// of their own, one after the other. poppler delivers them line by line across the page, or
/// column by column.
struct PDFTables {
  private let page: DrawnPage

  init(_ page: DrawnPage) { self.page = page }

  /// The lines with those that stand in tables replaced by the tables' rows and cells.
  func applied(to lines: [TextLine]) -> [TextLine] {
    var lines = lines
    for grid in RuledGrid.grids(of: page.rules.map(\.box)) {
      lines = apply(grid, to: lines)
    }
    return lines
  }

  private func apply(_ grid: RuledGrid, to lines: [TextLine]) -> [TextLine] {
    var rest: [TextLine] = []
    var cells: [[[Word]]] = Array(
      repeating: Array(repeating: [], count: grid.columns.count - 1), count: grid.rows.count - 1)
    var first: Int?
    for line in lines {
      var outside: [Word] = []
      for word in line.words {
        guard let box = word.box,
          let place = grid.cell(
            x: min((box.left + box.right) / 2, box.left + box.height),
            y: (box.top + box.bottom) / 2)
        else {
          outside.append(word)
          continue
        }
        cells[place.row][place.column].append(word)
        first = first ?? rest.count
      }
      if outside.count == line.words.count {
        rest.append(line)
      } else if !outside.isEmpty {
        var part = line
        part.words = outside
        part.cells = PDFLabels.cells(of: outside)
        rest.append(part)
      }
    }
    let rows = cells.map { $0.map(TableCell.init) }.filter { $0.contains { !$0.isEmpty } }
    // One column with text is a frame around it.
    let filled = Set(rows.flatMap { row in row.indices.filter { !row[$0].isEmpty } })
    guard let first, filled.count > 1, rows.count > 1 || rows[0].count > 1 else { return lines }
    let table = Self.lines(of: rows.map { row in filled.sorted().map { row[$0] } })
    let place = Self.place(of: grid.box, in: rest, first: first)
    return Array(rest[..<place]) + table + Array(rest[place...])
  }

  /// Before the first line below the table; where there is none, where its first word stood.
  static func place(of box: BoundingBox, in rest: [TextLine], first: Int) -> Int {
    let below = rest.indices.filter { index in
      guard let line = rest[index].box else { return false }
      return line.top >= box.bottom - 2 && line.left < box.right && line.right > box.left
    }
    let above = rest.indices.last { index in
      guard let line = rest[index].box else { return false }
      return line.bottom <= box.top + 2 && line.left < box.right && line.right > box.left
    }
    if let above { return below.first { $0 > above } ?? above + 1 }
    return below.first ?? first
  }

  /// Rows of data, each on a line; other rows cell by cell.
  static func lines(of rows: [[TableCell]]) -> [TextLine] {
    rows.flatMap { row in
      parted(row).flatMap { row -> [TextLine] in
        guard row.allSatisfy({ $0.isEmpty || $0.isDatum }) else { return cellByCell(row) }
        return [line(of: row)]
      }
    }
  }

  static func cellByCell(_ row: [TableCell]) -> [TextLine] {
    row.enumerated().flatMap { $1.paragraphs(column: $0) }
  }

  static func line(of row: [TableCell]) -> TextLine {
    var words: [Word] = []
    var cells: [Int] = []
    for (index, cell) in row.enumerated() {
      if index > 0 { cells.append(words.count) }
      words += cell.words
    }
    return TextLine(words: words, role: .tableRow, cells: cells)
  }

  /// Rows that no line parts: figures below each other, each beside its own label.
  private static func parted(_ row: [TableCell]) -> [[TableCell]] {
    let filled = row.filter { !$0.isEmpty }
    guard let count = filled.first?.lines.count, count > 1, filled.count > 1,
      filled.allSatisfy({ $0.lines.count == count }), filled.contains(where: \.isNumeric)
    else { return [row] }
    return (0..<count).map { index in
      row.map { $0.isEmpty ? $0 : TableCell($0.lines[index]) }
    }
  }
}
