/// Rows in plain columns, two spaces apart, no wider than the terminal.
package struct TextTable {
  /// What stands above a column, and how it stands in it.
  package struct Column: Sendable {
    /// On which side cells stand that are narrower than their column.
    package enum Alignment: Sendable { case left, right }

    /// In columns of the terminal: what a cell keeps when the table is too wide.
    private static let usualNarrowest = 6

    var title: String
    var alignment: Alignment
    var narrowest: Int

    /// - Parameter narrowest: in columns of the terminal: what a cell keeps when the table is too
    ///   wide; six if nil.
    package init(title: String, alignment: Alignment = .left, narrowest: Int? = nil) {
      self.title = title
      self.alignment = alignment
      self.narrowest = narrowest ?? Self.usualNarrowest
    }
  }

  private static let gap = 2

  private let columns: [Column]
  private var rows: [[String]] = []

  /// A table of these columns without rows.
  package init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row, with a cell for each column; "–" where there is nothing to say.
  package mutating func add(_ cells: [String?]) {
    rows.append(cells.map { Console.printable(($0 ?? "–").onOneLine) })
  }

  /// The table's lines, titles first; cells that do not fit are cut off with "…".
  package func lines(width: Int) -> [String] {
    let titles = columns.map(\.title)
    let widths = fittingWidths([titles] + rows, width)
    return ([titles] + rows).map { cells in
      let parts = zip(zip(cells, widths), columns).map { cell, column in
        Self.padded(cell.0.truncated(to: cell.1), cell.1, column.alignment)
      }
      return Self.trimmed(parts.joined(separator: String(repeating: " ", count: Self.gap)))
    }
  }

  /// Each column as wide as its widest cell; while all together are too wide, the widest gives.
  private func fittingWidths(_ rows: [[String]], _ width: Int) -> [Int] {
    var widths = columns.indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
    while excess > 0 {
      let giving = widths.indices.filter { widths[$0] > columns[$0].narrowest }
      guard let widest = giving.map({ widths[$0] }).max(),
        let index = giving.first(where: { widths[$0] == widest })
      else { break }
      widths[index] -= 1
      excess -= 1
    }
    return widths
  }

  private static func padded(
    _ text: String, _ width: Int, _ alignment: Column.Alignment
  ) -> String {
    let padding = String(repeating: " ", count: max(0, width - text.displayWidth))
    return alignment == .left ? text + padding : padding + text
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
