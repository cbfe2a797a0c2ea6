import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// The columns of a table with cells whose heads name a unit of full-time equivalents.
struct StaffingColumns {
  /// Years and identifiers are larger than any office's positions.
  private static let maximumWhole: Decimal = 1900
  private static let sums: WordSet = [
    "summe", "summen", "gesamt", "gesamtsumme", "gesamtzahl", "insgesamt", "zusammen", "total",
    "zwischensumme",
  ]
  /// A row that is called so and stands below fewer positions is no sum of them.
  private static let fewestSummands = 2

  /// Positions of the number tokens.
  private(set) var cells: [Int] = []

  /// Nil where the passage is no table with cells or its head names no unit.
  init?(_ passage: TokenizedPassage) {
    let tokens = passage.tokens
    guard passage.passage.kind == .table, tokens.contains(where: { $0.gap == .cell }) else {
      return nil
    }
    let rows = Self.rows(passage)
    let width = rows.map(\.count).max() ?? 0
    var columns: Set<Int> = []
    /// How many positions each column has so far.
    var found: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      // The second line of a wrapped head has no cell over the rows' labels.
      let isWrapped =
        row.count == width - 1 && row != rows.first && row.allSatisfy { !$0.isEmpty }
      let shift = isWrapped ? 1 : 0
      let heads = row.enumerated().filter { Self.isHead(tokens, $0.element) }
        .map { $0.offset + shift }
      if !heads.isEmpty, !row.contains(where: { Self.isNumeric(tokens, $0) }) {
        columns.formUnion(heads)
        let below = index + 1 < rows.count ? rows[index + 1] : []
        columns.formUnion(heads.flatMap { Self.years(beside: $0, in: row, above: below, tokens) })
      } else {
        let isSum = Self.isSum(tokens, row)
        for column in row.indices where columns.contains(column) {
          // A sum of what was found says nothing more.
          if isSum, (found[column] ?? 0) >= Self.fewestSummands { continue }
          let positions = row[column].filter {
            Self.isPosition(tokens, $0, alone: row[column].count == 1)
          }
          found[column, default: 0] += positions.count
          cells += positions
        }
      }
    }
    if columns.isEmpty { return nil }
  }

  /// The columns of years below a head that reaches across them: "VZÄ" above "2022" and "2023".
  private static func years(
    beside head: Int, in row: [Range<Int>], above below: [Range<Int>], _ tokens: [Token]
  ) -> [Int] {
    func isYear(_ column: Int) -> Bool {
      guard column < below.count, isNumeric(tokens, below[column]) else { return false }
      return tokens[below[column].lowerBound].value.map { $0 >= maximumWhole } ?? false
    }
    guard isYear(head) else { return [] }
    var columns: [Int] = []
    var column = head + 1
    while column < row.count, row[column].isEmpty, isYear(column) {
      columns.append(column)
      column += 1
    }
    return columns
  }

  /// "Summe", "Insgesamt": whether a row adds up those above.
  private static func isSum(_ tokens: [Token], _ row: [Range<Int>]) -> Bool {
    guard let label = row.first(where: { !$0.isEmpty }) else { return false }
    return tokens.isWord(in: sums, label.lowerBound)
      || tokens.isSymbol(in: ["∑", "Σ"], label.lowerBound)
  }

  /// The tokens of each cell of each row; empty cells keep their column.
  private static func rows(_ passage: TokenizedPassage) -> [[Range<Int>]] {
    let tokens = passage.tokens
    var rows: [[Range<Int>]] = []
    var token = 0
    var offset = 0
    for line in passage.passage.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let row = line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
        offset += cell.byteCount
        defer { offset += 1 }
        let start = token
        while token < tokens.count, tokens[token].range.end <= offset { token += 1 }
        return start..<token
      }
      rows.append(row)
    }
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
