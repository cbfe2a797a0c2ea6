import CouncilModel

/// Takes contact columns beside the text out of it: narrow stacks of small lines at the right or
/// left edge, which readers of the page's stream deliver between the body's lines.
enum SideColumns {
  /// A side column begins or ends beyond these shares of the page's width.
  private static let rightColumnShare = 0.6
  private static let leftColumnShare = 0.3
  /// A stack of fewer lines is no column.
  private static let fewestLines = 3
  /// A column's font is at most this share of the body's.
  private static let smallShare = 0.92

  /// The lines with side columns marked as furniture and moved after the page's other lines.
  static func moved(behindBody lines: [LayoutLine], body: BodyMetrics) -> [LayoutLine] {
    guard body.fontSize > 0 else { return lines }
    let isSplit = lines.indices.contains { cut(of: lines[$0], body: body) != nil }
    let split = isSplit ? lines.flatMap { columnsApart($0, body: body) } : lines
    guard split.indices.contains(where: { isColumnLine(split[$0], body: body) }) else {
      return split
    }
    var result: [LayoutLine] = []
    result.reserveCapacity(split.count)
    var start = 0
    while start < split.count {
      let end = split[start...].firstIndex { $0.page != split[start].page } ?? split.count
      result += pageWithColumnsBehind(Array(split[start..<end]), body: body)
      start = end
    }
    return result
  }

  private static func pageWithColumnsBehind(
    _ lines: [LayoutLine], body: BodyMetrics
  ) -> [LayoutLine] {
    let isColumn = lines.map { isColumnLine($0, body: body) }
    guard isColumn.filter({ $0 }).count >= fewestLines else { return lines }
    var main: [LayoutLine] = []
    var columns: [LayoutLine] = []
    for (line, isColumn) in zip(lines, isColumn) {
      if isColumn {
        var line = line
        line.aside = .furniture
        columns.append(line)
      } else {
        main.append(line)
      }
    }
    return main + columns
  }

  private static func isColumnLine(_ line: LayoutLine, body: BodyMetrics) -> Bool {
    guard let box = line.box, line.pageWidth > 0, line.fontSize > 0, line.line.role != .tableRow
    else { return false }
    let isSmall = line.fontSize <= body.fontSize * smallShare
    let isAside =
      box.left > line.pageWidth * rightColumnShare || box.right < line.pageWidth * leftColumnShare
    return isSmall && isAside
  }

  /// The word with which a line's second column begins, where it runs through both.
  private static func cut(of line: LayoutLine, body: BodyMetrics) -> Int? {
    guard let cut = line.line.cells.last, cut > 0, cut < line.line.words.count,
      line.line.words[cut...].allSatisfy({ $0.style.size <= body.fontSize * smallShare }),
      line.line.words[..<cut].contains(where: { $0.style.size > body.fontSize * smallShare })
    else { return nil }
    return cut
  }

  /// A line that runs through both columns, taken apart at the gap between them.
  private static func columnsApart(_ line: LayoutLine, body: BodyMetrics) -> [LayoutLine] {
    guard let cut = cut(of: line, body: body) else { return [line] }
    return [part(of: line, ..<cut), part(of: line, cut...)]
  }

  private static func part(of line: LayoutLine, _ range: some RangeExpression<Int>) -> LayoutLine {
    let words = Array(line.line.words[range])
    return line.with(words, cells: line.line.cells.filter { $0 < words.count })
  }
}
