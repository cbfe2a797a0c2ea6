import CouncilModel
import FoundationEssentials
import GermanText

/// The columns of a table with cells whose heads name a unit of full-time equivalents.
struct StaffingColumns {
  /// Years and identifiers are larger than any office's positions.
  private static let maximumWhole: Decimal = 1900

  /// Positions of the number tokens.
  private(set) var cells: [Int] = []

  /// Nil where the passage is no table with cells or its head names no unit.
  init?(_ passage: TokenizedPassage) {
    let tokens = passage.tokens
    guard passage.passage.kind == .table, tokens.contains(where: { $0.gap == .cell }) else {
      return nil
    }
    let rows = Self.rows(tokens)
    let width = rows.map(\.count).max() ?? 0
    var columns: Set<Int> = []
    for row in rows {
      // The second line of a wrapped head has no cell over the rows' labels.
      let shift = row.count == width - 1 && row != rows.first ? 1 : 0
      let heads = row.enumerated().filter { Self.isHead(tokens, $0.element) }
        .map { $0.offset + shift }
      if !heads.isEmpty, !row.contains(where: { Self.isNumeric(tokens, $0) }) {
        columns.formUnion(heads)
      } else {
        for column in row.indices where columns.contains(column) {
          cells += row[column].filter { Self.isPosition(tokens, $0, alone: row[column].count == 1) }
        }
      }
    }
    if columns.isEmpty { return nil }
  }

  private static func rows(_ tokens: [Token]) -> [[Range<Int>]] {
    var rows: [[Range<Int>]] = []
    var row: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where index > 0 && tokens[index].gap >= .cell {
      row.append(start..<index)
      start = index
      if tokens[index].gap == .line {
        rows.append(row)
        row = []
      }
    }
    if start < tokens.count { row.append(start..<tokens.count) }
    if !row.isEmpty { rows.append(row) }
    return rows
  }

  private static func isHead(_ tokens: [Token], _ cell: Range<Int>) -> Bool {
    cell.contains { index in
      guard let unit = StaffingUnit(tokens, at: index) else { return false }
      return unit.kind == .fullTime || unit.kind == .share
    }
  }

  private static func isNumeric(_ tokens: [Token], _ cell: Range<Int>) -> Bool {
    cell.count == 1 && tokens.isNumber(cell.lowerBound)
  }

  private static func isPosition(_ tokens: [Token], _ index: Int, alone: Bool) -> Bool {
    if StaffingTable.isCell(tokens, index) { return true }
    guard alone, let value = tokens[index].value, tokens[index].decimals == 0 else { return false }
    return value < maximumWhole && StaffingTable.isPlain(tokens, index)
  }
}
