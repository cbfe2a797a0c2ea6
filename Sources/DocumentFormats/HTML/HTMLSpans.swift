/// Which columns the cells of a table of figures stand in, where some reach across columns or rows.
struct HTMLSpans {
  /// For cells that stand after others that reach down from above: how many of those.
  private(set) var covered: [Int: Int] = [:]
  /// For cells that reach across columns: how many beside the first.
  private(set) var beside: [Int: Int] = [:]

  /// No table has more columns; a few bytes can claim a million.
  private static let mostColumns = 200
  private static let mostRows = 10_000

  mutating func note(_ rows: [[Int]], _ tree: HTMLTree) {
    /// Rows that are still covered, for each column.
    var reach: [Int] = []
    for row in rows {
      var column = 0
      var next = reach.map { max($0 - 1, 0) }
      for cell in row {
        let first = column
        while column < reach.count, reach[column] > 0 { column += 1 }
        if column > first { covered[cell] = column - first }
        let width = Self.span("colspan", of: cell, tree, atMost: Self.mostColumns)
        let height = Self.span("rowspan", of: cell, tree, atMost: Self.mostRows)
        if width > 1, column + width <= Self.mostColumns { beside[cell] = width - 1 }
        for place in column..<min(column + width, Self.mostColumns) {
          while next.count <= place { next.append(0) }
          next[place] = max(next[place], height - 1)
        }
        column += width
      }
      reach = next
    }
  }

  private static func span(
    _ attribute: String, of cell: Int, _ tree: HTMLTree, atMost most: Int
  ) -> Int {
    let value = tree.element(cell)?.attributes[attribute].flatMap { Int($0.trimmed) } ?? 1
    return min(max(value, 1), most)
  }

  /// Whether a table holds figures below a head, so that a cell's column says what it counts; not
  /// one of labels with their values.
  static func isGrid(_ rows: [[Int]], _ tree: HTMLTree) -> Bool {
    guard let head = rows.first, head.count > 1, rows.count > 1 else { return false }
    if head.allSatisfy({ tree.element($0)?.name == "th" }) { return true }
    guard !head.contains(where: { isFigure($0, tree) }) else { return false }
    return rows.dropFirst().contains { row in row.contains { isFigure($0, tree) } }
  }

  /// "2,5", "12.500 €": digits and no more than a unit.
  private static func isFigure(_ cell: Int, _ tree: HTMLTree) -> Bool {
    var digits = 0
    var letters = 0
    for index in cell..<tree.end(of: cell) {
      guard case .text(let text) = tree.nodes[index].content else { continue }
      for scalar in text.unicodeScalars {
        if (0x30...0x39).contains(scalar.value) {
          digits += 1
        } else if scalar.isLetterOrDigit {
          letters += 1
        }
      }
    }
    return digits > 0 && letters <= digits
  }
}
