import CouncilModel

/// Keeps page furniture out of paragraphs that run over a page break.
enum PageBreaks {
  /// The lines with furniture that stands inside a paragraph moved after the paragraph's last
  /// line, in its own order.
  static func furnitureMoved(outOfParagraphs lines: [LayoutLine]) -> [LayoutLine] {
    guard lines.indices.contains(where: { lines[$0].isAside }) else { return lines }
    var result: [LayoutLine] = []
    result.reserveCapacity(lines.count)
    var held: [LayoutLine] = []
    for line in lines {
      if line.isAside {
        held.append(line)
        continue
      }
      if line.breakBefore != .none {
        result += held
        held.removeAll()
      }
      result.append(line)
    }
    return result + held
  }
}
