import CouncilModel

/// Rows of words that stand in columns without lines between them: a table, a list of questions
/// with the answers beside them, or two columns of text.
struct AlignedBlock {
  /// Words of one row, from left to right, parted where the gap is wide.
  struct Row {
    var segments: [[Word]]
    var box: BoundingBox
  }

  /// Columns are parted by more than this. In font sizes.
  static let columnGap = 1.2
  private static let sharedHeight = 0.5
  /// A wider gap between two rows ends the block. In the upper row's height.
  private static let rowGap = 1.6
  /// Segments of text have at least this many words on average; cells have fewer.
  private static let textWords = 3.4
  private static let fewestRows = 3
  /// Columns of one table are set in sizes that differ by less.
  private static let sameSize = 0.93

  let rows: [Row]
  /// From left to right, without overlap.
  let columns: [ClosedRange<Double>]
  let box: BoundingBox

  /// The blocks among a page's words, from the top.
  static func blocks(of words: [Word]) -> [AlignedBlock] {
    let rows = rows(of: words)
    var blocks: [AlignedBlock] = []
    var start = 0
    while start < rows.count {
      guard rows[start].segments.count > 1 else {
        start += 1
        continue
      }
      var end = start + 1
      var last = start
      while end < rows.count, follows(rows[end], rows[end - 1]) {
        guard columns(of: rows[start...end]).count > 1 else { break }
        if rows[end].segments.count > 1 { last = end }
        end += 1
      }
      // Lines below that stand in one column continue its last cell.
      var through = last + 1
      while through < end, isWithinColumn(rows[through], columns(of: rows[start...last])) {
        through += 1
      }
      if let block = AlignedBlock(Array(rows[start..<through])) { blocks.append(block) }
      start = max(last + 1, through)
    }
    return blocks
  }

  private init?(_ rows: [Row]) {
    let columns = Self.columns(of: rows[...])
    let full = rows.count { $0.segments.count > 1 }
    guard columns.count > 1, full >= Self.fewestRows || full >= 2 && columns.count > 2,
      full * 2 >= rows.count
    else { return nil }
    self.rows = rows
    self.columns = columns
    box = rows.dropFirst().reduce(rows[0].box) { $0.union($1.box) }
  }

  private static func rows(of words: [Word]) -> [Row] {
    var rows: [[Word]] = []
    for word in words.sorted(by: { ($0.box?.top ?? 0) < ($1.box?.top ?? 0) }) {
      guard let here = word.box else { continue }
      let beside = rows.indices.suffix(3).last { index in
        rows[index].contains { other in
          guard let there = other.box else { return false }
          return min(here.bottom, there.bottom) - max(here.top, there.top)
            > max(here.height, there.height) * sharedHeight
        }
      }
      if let beside { rows[beside].append(word) } else { rows.append([word]) }
    }
    return rows.compactMap(row)
  }

  private static func row(of words: [Word]) -> Row? {
    let words = words.sorted { ($0.box?.left ?? 0) < ($1.box?.left ?? 0) }
    guard var box = words.first?.box else { return nil }
    var segments: [[Word]] = []
    for word in words {
      guard let here = word.box else { continue }
      if let last = segments.last?.last, let before = last.box,
        here.left - before.right <= max(word.style.size, last.style.size) * columnGap
      {
        segments[segments.count - 1].append(word)
      } else {
        segments.append([word])
      }
      box = box.union(here)
    }
    return Row(segments: segments, box: box)
  }

  private static func follows(_ row: Row, _ above: Row) -> Bool {
    row.box.top - above.box.bottom < above.box.height * rowGap
  }

  private static func columns(of rows: ArraySlice<Row>) -> [ClosedRange<Double>] {
    let spans = rows.flatMap(\.segments).compactMap { segment -> ClosedRange<Double>? in
      guard let left = segment.first?.box?.left, let right = segment.last?.box?.right,
        left <= right
      else { return nil }
      return left...right
    }.sorted { $0.lowerBound < $1.lowerBound }
    var columns: [ClosedRange<Double>] = []
    for span in spans {
      if let last = columns.last, span.lowerBound <= last.upperBound {
        columns[columns.count - 1] =
          last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        columns.append(span)
      }
    }
    return columns
  }

  private static func isWithinColumn(_ row: Row, _ columns: [ClosedRange<Double>]) -> Bool {
    row.segments.count == 1
      && columns.contains {
        $0.lowerBound - 1 <= row.box.left && row.box.right <= $0.upperBound + 1
      }
  }

  /// The words of each column in a row; empty where nothing stands.
  func cells(of row: Row) -> [[Word]] {
    columns.map { column in
      row.segments.filter { segment in
        guard let left = segment.first?.box?.left else { return false }
        return column.contains(left)
      }.flatMap(\.self)
    }
  }

  /// Whether the columns hold running text and no data.
  var isText: Bool {
    let segments = rows.flatMap(\.segments)
    let words = segments.reduce(0) { $0 + $1.count }
    return columns.count <= 3 && rows.count > Self.fewestRows
      && Double(words) / Double(segments.count) >= Self.textWords
      && !(1..<columns.count).contains { isNumeric(column: $0) }
  }

  /// Whether a column holds labels: "Datum:".
  var isLabelled: Bool {
    columns.indices.dropLast().contains { column in
      let labels = rows.compactMap { cells(of: $0)[column].last?.text }
      return labels.count { $0.hasSuffix(":") } * 3 >= labels.count
    }
  }

  /// Whether the first column holds nothing but a list's numbers and bullets.
  var isList: Bool {
    let first = rows.map { cells(of: $0)[0] }.filter { !$0.isEmpty }
    return columns.count == 2
      && first.allSatisfy { cell in
        cell.count == 1
          && (Self.isMarker(cell[0])
            || !cell[0].text.unicodeScalars.contains(where: \.isLetterOrDigit))
      }
  }

  /// Without the lines below a list of questions with answers beside them: "Mit freundlichen
  /// Grüßen" stands in the questions' column and is none.
  var withoutLinesBelowQuestions: AlignedBlock {
    let markers = rows.indices.filter { Self.isMarker(cells(of: rows[$0])[0].first) }
    guard columns.count == 2, markers.count > 1, let last = markers.last,
      let end = rows[last...].firstIndex(where: { row in
        cells(of: row)[0].last?.text.last.map { "?.".contains($0) } == true
      }),
      let below = rows[(end + 1)...].firstIndex(where: { cells(of: $0)[1].isEmpty })
    else { return self }
    return AlignedBlock(Array(rows[..<below])) ?? self
  }

  /// Whether one column is set smaller than another: contacts beside the text.
  var isOfTwoSizes: Bool {
    let sizes = columns.indices.compactMap { column in
      rows.flatMap { cells(of: $0)[column] }.map(\.style.size).max()
    }
    guard let largest = sizes.max(), let smallest = sizes.min() else { return false }
    return smallest < largest * Self.sameSize
  }

  /// "1.", "a)".
  static func isMarker(_ word: Word?) -> Bool {
    guard let text = word?.text, text.utf8.count <= 4, let first = text.first,
      let last = text.last, last == "." || last == ")"
    else { return false }
    return first.isNumber || first.isLowercase && text.utf8.count == 2
  }

  private func isNumeric(column: Int) -> Bool {
    let cells = rows.map { self.cells(of: $0)[column] }.filter { !$0.isEmpty }
    let numeric = cells.count { TableCell($0).isNumeric }
    return numeric * 2 > cells.count
  }
}
