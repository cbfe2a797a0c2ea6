import CouncilModel

/// A table's cells as its lines draw them: edges of columns and rows, and where cells are joined.
struct RuledGrid {
  /// Lines nearer than this are one; lines end this far from those that they meet. In points.
  private static let tolerance = 2.5
  /// Cells are larger than this. In points.
  private static let smallestCell = 6.0
  /// A finer net is a drawing.
  private static let mostEdges = 80

  /// From left to right, and from top to bottom; one more than there are columns and rows.
  private(set) var columns: [Double]
  private(set) var rows: [Double]
  private let flat: [BoundingBox]
  private let upright: [BoundingBox]

  var box: BoundingBox {
    BoundingBox(
      left: columns.first ?? 0, top: rows.first ?? 0, right: columns.last ?? 0,
      bottom: rows.last ?? 0)
  }

  /// The grids that lines draw, from the top.
  static func grids(of rules: [BoundingBox]) -> [RuledGrid] {
    guard rules.count >= 4 else { return [] }
    return connected(rules).compactMap(RuledGrid.init).sorted { $0.box.top < $1.box.top }
  }

  private init?(_ rules: [BoundingBox]) {
    flat = rules.filter { $0.width >= $0.height }
    upright = rules.filter { $0.height > $0.width }
    guard !upright.isEmpty, flat.count >= 2 else { return nil }
    columns = Self.edges(
      upright.map { ($0.left + $0.right) / 2 } + flat.map(\.left) + flat.map(\.right))
    rows = Self.edges(
      flat.map { ($0.top + $0.bottom) / 2 } + upright.map(\.top) + upright.map(\.bottom))
    guard columns.count > 2, rows.count > 2, columns.count <= Self.mostEdges,
      rows.count <= Self.mostEdges * 10
    else { return nil }
  }

  /// One value for each cluster, in order.
  private static func edges(_ values: [Double]) -> [Double] {
    var edges: [Double] = []
    for value in values.sorted() {
      if let last = edges.last, value - last < smallestCell { continue }
      edges.append(value)
    }
    return edges
  }

  /// Lines that meet, directly or through others.
  private static func connected(_ rules: [BoundingBox]) -> [[BoundingBox]] {
    let sorted = rules.sorted { $0.top < $1.top }
    var group = Array(sorted.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while group[index] != index {
        group[index] = group[group[index]]
        index = group[index]
      }
      return index
    }
    for index in sorted.indices {
      for other in (index + 1)..<max(sorted.count, index + 1) {
        guard sorted[other].top <= sorted[index].bottom + tolerance else { break }
        if sorted[other].left <= sorted[index].right + tolerance,
          sorted[index].left <= sorted[other].right + tolerance
        {
          group[root(other)] = root(index)
        }
      }
    }
    return Dictionary(grouping: sorted.indices, by: root).sorted { $0.key < $1.key }
      .map { $0.value.map { sorted[$0] } }
  }

  /// The cell in which a point lies, the first one where cells are joined; nil outside.
  func cell(x: Double, y: Double) -> (row: Int, column: Int)? {
    guard var column = Self.place(of: x, in: columns), var row = Self.place(of: y, in: rows)
    else { return nil }
    while column > 0, !isParted(column: column, at: row) { column -= 1 }
    while row > 0, !isParted(row: row, at: column) { row -= 1 }
    return (row, column)
  }

  private static func place(of value: Double, in edges: [Double]) -> Int? {
    guard let first = edges.first, let last = edges.last, value >= first, value < last else {
      return nil
    }
    return edges.lastIndex { $0 <= value }
  }

  /// Whether a line stands between a column and the one before it, in a row.
  private func isParted(column: Int, at row: Int) -> Bool {
    let y = (rows[row] + rows[row + 1]) / 2
    return upright.contains { line in
      abs((line.left + line.right) / 2 - columns[column]) < Self.smallestCell
        && line.top <= y && line.bottom >= y
    }
  }

  private func isParted(row: Int, at column: Int) -> Bool {
    let x = (columns[column] + columns[column + 1]) / 2
    return flat.contains { line in
      abs((line.top + line.bottom) / 2 - rows[row]) < Self.smallestCell
        && line.left <= x && line.right >= x
    }
  }
}
