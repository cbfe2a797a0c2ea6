import CouncilModel

/// Reads two columns of running text one after the other where their lines do not stand beside each
/// other, as paragraphs of different lengths have it. poppler then goes to and fro between them.
enum TextColumns {
  /// What fewer lines hold is a letterhead or a signature.
  private static let fewestLines = 4
  /// In words a line, on average; contacts and tables have fewer.
  private static let fewestWords = 3.5
  /// Between columns, in font sizes; a wide space between words is no gutter.
  private static let narrowestGutter = 1.0
  /// Lines whose tops differ by less stand beside each other, in points.
  private static let sameTop = 1.5
  /// Of a column's lines; where more stand beside one of the other column, rows are read.
  private static let fewBeside = 0.5
  /// Columns are set in one size, nearly.
  private static let sameSize = 0.9

  /// The lines with those of two columns parted, left before right, between lines that cross both.
  static func applied(to lines: [TextLine]) -> [TextLine] {
    guard lines.count >= 2 * fewestLines, !lines.contains(where: { $0.column != nil }),
      let gutter = gutter(of: lines)
    else { return lines }
    var result: [TextLine] = []
    var open: [TextLine] = []
    // From the top down, lines that cross the gutter end what stands in columns.
    for line in lines.filter({ $0.box != nil }).sorted(by: isAbove) {
      if let box = line.box, box.left < gutter, box.right > gutter || line.role != .body {
        result += parted(open, at: gutter)
        open = []
        result.append(line)
      } else {
        open.append(line)
      }
    }
    result += parted(open, at: gutter)
    // What has no place comes last, as it came.
    return result + lines.filter { $0.box == nil }
  }

  private static func isAbove(_ one: TextLine, _ other: TextLine) -> Bool {
    (one.box?.top ?? 0) < (other.box?.top ?? 0)
  }

  private static func parted(_ lines: [TextLine], at gutter: Double) -> [TextLine] {
    let (left, right) = sides(of: lines, at: gutter)
    guard left.count >= fewestLines, right.count >= fewestLines else { return lines }
    return [left, right].enumerated().flatMap { column, lines in
      lines.map { line in
        var line = line
        if line.role == .body { line.column = column }
        return line
      }
    }
  }

  private static func sides(
    of lines: [TextLine], at gutter: Double
  ) -> (left: [TextLine], right: [TextLine]) {
    (
      lines.filter { ($0.box?.right ?? .infinity) <= gutter },
      lines.filter { ($0.box?.left ?? -.infinity) >= gutter }
    )
  }

  // MARK: The gutter

  /// Where the right column begins; nil where there are no two columns.
  private static func gutter(of lines: [TextLine]) -> Double? {
    let body = lines.filter { $0.role == .body && $0.cells.isEmpty && $0.box != nil }
    guard body.count >= 2 * fewestLines else { return nil }
    var edges: [Double: Int] = [:]
    for line in body {
      guard let left = line.box?.left else { continue }
      edges[left.rounded(), default: 0] += 1
    }
    let candidates = edges.filter { $0.value >= fewestLines }.keys.sorted(by: >)
    for edge in candidates.dropLast() where separates(body, at: edge - 1) { return edge - 1 }
    return nil
  }

  private static func separates(_ lines: [TextLine], at edge: Double) -> Bool {
    let (left, right) = sides(of: lines, at: edge)
    guard isText(left), isText(right), let end = left.compactMap({ $0.box?.right }).max(),
      let size = usualSize(of: left), let other = usualSize(of: right),
      min(size, other) >= max(size, other) * sameSize, edge - end >= size * narrowestGutter,
      let top = right.compactMap({ $0.box?.top }).min(),
      let bottom = left.compactMap({ $0.box?.bottom }).max()
    else { return false }
    // Beside the right column stands the left one, and nothing that crosses.
    let crosses = lines.contains { line in
      guard let box = line.box else { return false }
      return box.left < edge && box.right > edge && box.bottom > top && box.top < bottom
    }
    let tops = left.compactMap { $0.box?.top }
    let beside = right.count { line in
      tops.contains { abs($0 - (line.box?.top ?? 0)) < sameTop }
    }
    let isBeside = left.contains { ($0.box?.bottom ?? 0) > top }
    return !crosses && isBeside && Double(beside) < Double(right.count) * fewBeside
  }

  private static func isText(_ lines: [TextLine]) -> Bool {
    let words = lines.reduce(0) { $0 + $1.words.count }
    return lines.count >= fewestLines && Double(words) >= Double(lines.count) * fewestWords
  }

  /// The usual size of a column's letters.
  private static func usualSize(of lines: [TextLine]) -> Double? {
    let sizes = lines.map(\.fontSize).sorted()
    return sizes.isEmpty ? nil : sizes[sizes.count / 2]
  }
}
