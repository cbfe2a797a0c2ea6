import CouncilModel

/// Joins what stands on one line of the page but was delivered apart: table cells, and words that
/// justified type set wide.
enum Rows {
  /// Two boxes stand on one line when they share this much of the lower one's height.
  private static let sharedHeight = 0.6
  /// Longer fragments are lines of a column. In words.
  private static let longestFragment = 3
  /// Fragments further apart than this belong to different columns. In font sizes.
  private static let widestGap = 20.0
  /// A gap wider than this separates cells. In font sizes.
  private static let cellGap = 1.2
  /// Fragments are looked for among this many lines after.
  private static let reach = 40

  static func joined(_ lines: [LayoutLine]) -> [LayoutLine] {
    guard lines.indices.contains(where: { lines[$0].box != nil }) else { return lines }
    var result: [LayoutLine] = []
    result.reserveCapacity(lines.count)
    var isTaken = [Bool](repeating: false, count: lines.count)
    for index in lines.indices where !isTaken[index] {
      var fragments = [index]
      if lines[index].box != nil {
        for other in (index + 1)..<max(index + 1, min(lines.count, index + 1 + reach))
        where !isTaken[other] {
          guard lines[other].page == lines[index].page else { break }
          guard belongs(other, beside: fragments, in: lines) else { continue }
          isTaken[other] = true
          fragments.append(other)
        }
      }
      result.append(fragments.count > 1 ? row(of: fragments.map { lines[$0] }) : lines[index])
    }
    return result
  }

  /// Whether a line continues the fragments of another; all by their indices.
  private static func belongs(
    _ candidate: Int, beside fragments: [Int], in lines: [LayoutLine]
  ) -> Bool {
    guard let nearest = fragments.last, let a = lines[candidate].box, let b = lines[nearest].box
    else { return false }
    // Most lines stand on another height: that is asked first.
    let shared = min(a.bottom, b.bottom) - max(a.top, b.top)
    let fontSize = lines[candidate].fontSize
    guard shared > min(a.height, b.height) * sharedHeight,
      lines[candidate].line.role == lines[nearest].line.role,
      lines[candidate].line.column == lines[nearest].line.column,
      lines[candidate].line.role != .tableRow,
      abs(fontSize - lines[nearest].fontSize) < 0.6,
      lines[candidate].wordCount <= longestFragment
        || fragments.contains(where: { lines[$0].wordCount <= longestFragment })
    else { return false }
    let gaps = fragments.compactMap { lines[$0].box }.map {
      max(a.left - $0.right, $0.left - a.right)
    }
    guard let gap = gaps.min(), gap >= -1 else { return false }
    return gap < fontSize * widestGap
  }

  private static func row(of fragments: [LayoutLine]) -> LayoutLine {
    let ordered = fragments.sorted { ($0.box?.left ?? 0) < ($1.box?.left ?? 0) }
    var words: [Word] = []
    var cells: [Int] = []
    var right: Double?
    for fragment in ordered {
      let offset = words.count
      if let right, let left = fragment.box?.left, left - right > fragment.fontSize * cellGap {
        cells.append(offset)
      }
      cells += fragment.line.cells.map { $0 + offset }
      words += fragment.line.words
      right = fragment.box?.right
    }
    return fragments[0].with(words, cells: cells)
  }
}
