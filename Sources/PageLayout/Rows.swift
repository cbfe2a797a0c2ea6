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
  /// Fragments are looked for among this many lines behind.
  private static let reach = 40

  static func joined(_ lines: [LayoutLine]) -> [LayoutLine] {
    var result: [LayoutLine] = []
    var isTaken = [Bool](repeating: false, count: lines.count)
    for index in lines.indices where !isTaken[index] {
      var line = lines[index]
      var fragments = [line]
      if line.box != nil {
        for other in (index + 1)..<max(index + 1, min(lines.count, index + 1 + reach))
        where !isTaken[other] {
          guard lines[other].page == line.page else { break }
          guard let nearest = fragments.last, belongs(lines[other], beside: nearest, fragments)
          else {
            continue
          }
          isTaken[other] = true
          fragments.append(lines[other])
        }
      }
      if fragments.count > 1 { line = row(of: fragments) }
      result.append(line)
    }
    return result
  }

  private static func belongs(
    _ candidate: LayoutLine, beside line: LayoutLine, _ fragments: [LayoutLine]
  ) -> Bool {
    guard let a = candidate.box, let b = line.box, candidate.line.role == line.line.role,
      abs(candidate.line.fontSize - line.line.fontSize) < 0.6,
      min(candidate.wordCount, fragments.map(\.wordCount).min() ?? 0) <= longestFragment
    else { return false }
    let shared = min(a.bottom, b.bottom) - max(a.top, b.top)
    guard shared > min(a.height, b.height) * sharedHeight else { return false }
    let gaps = fragments.compactMap(\.box).map { max(a.left - $0.right, $0.left - a.right) }
    guard let gap = gaps.min(), gap >= -1 else { return false }
    return gap < candidate.line.fontSize * widestGap
  }

  private static func row(of fragments: [LayoutLine]) -> LayoutLine {
    let ordered = fragments.sorted { ($0.box?.left ?? 0) < ($1.box?.left ?? 0) }
    var row = fragments[0]
    row.line.words = []
    row.line.cells = []
    var right: Double?
    for fragment in ordered {
      let offset = row.line.words.count
      if let right, let left = fragment.box?.left, left - right > fragment.line.fontSize * cellGap {
        row.line.cells.append(offset)
      }
      row.line.cells += fragment.line.cells.map { $0 + offset }
      row.line.words += fragment.line.words
      right = fragment.box?.right
    }
    row.text = row.line.text
    row.box = row.line.box
    return row
  }
}
