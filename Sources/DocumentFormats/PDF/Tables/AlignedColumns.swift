import CouncilModel

/// Reads what stands in columns without lines: tables row by row, questions with the answer beside
/// each, and columns of text one after the other.
enum AlignedColumns {
  /// Heads and feet reach this far into a page, as shares of its height; what is set smaller than
  /// this share of the usual font size is small print there.
  private static let headShare = 0.25
  private static let footShare = 0.72
  private static let smallShare = 0.93
  /// Rows of a block stand no farther apart, with a single line between them. In their height.
  private static let rowReach = 3.0
  /// Ends of sentences.
  private static let ends: Set<Character> = [".", "?", "!", ":"]

  /// The lines with those that stand in columns replaced.
  ///
  /// - Parameter height: of the page, in points.
  static func applied(to lines: [TextLine], height: Double) -> [TextLine] {
    guard hasRowsSideBySide(lines) else { return lines }
    var lines = lines
    let words = lines.filter { $0.role == .body && $0.column == nil }.flatMap(\.words).filter {
      $0.invisibility == nil
    }
    for block in AlignedBlock.blocks(of: words)
    where !block.isLabelled && !block.isList && !block.isOfTwoSizes {
      let block = block.withoutLinesBelowQuestions
      guard !isPageMatter(block, among: words, height: height) else { continue }
      guard let replaced = self.lines(of: block), needs(block, in: lines) else { continue }
      lines = replace(block, by: replaced, in: lines)
    }
    return lines
  }

  /// Whether a block is small print at the page's head or foot: contacts, bank accounts.
  private static func isPageMatter(
    _ block: AlignedBlock, among words: [Word], height: Double
  ) -> Bool {
    guard block.box.top > height * footShare || block.box.bottom < height * headShare else {
      return false
    }
    let sizes = words.map(\.style.size).sorted()
    let usual = sizes[sizes.count / 2]
    return block.rows.allSatisfy { row in
      row.segments.allSatisfy { $0.allSatisfy { $0.style.size < usual * smallShare } }
    }
  }

  /// Whether two rows below each other hold several lines, or a line with cells; a quick no for
  /// most pages.
  private static func hasRowsSideBySide(_ lines: [TextLine]) -> Bool {
    var boxes: [(box: BoundingBox, isParted: Bool)] = []
    boxes.reserveCapacity(lines.count)
    for index in lines.indices where lines[index].role == .body {
      guard let box = lines[index].box else { continue }
      boxes.append((box, !lines[index].cells.isEmpty))
    }
    boxes.sort { $0.box.top < $1.box.top }
    var last: BoundingBox?
    var index = 0
    while index < boxes.count {
      let first = boxes[index].box
      var isParted = boxes[index].isParted
      index += 1
      while index < boxes.count, boxes[index].box.top < first.top + first.height / 2 {
        isParted = true
        index += 1
      }
      guard isParted else { continue }
      if let last, first.top - last.bottom < last.height * rowReach { return true }
      last = first
    }
    return false
  }

  /// Whether poppler delivers the block in another order, or without its empty cells.
  private static func needs(_ block: AlignedBlock, in lines: [TextLine]) -> Bool {
    if block.isText { return true }
    if block.rows.contains(where: { $0.segments.count != block.columns.count }) { return true }
    return block.rows.contains { row in
      let words = row.segments.flatMap(\.self)
      return !lines.contains { $0.words == words }
    }
  }

  private static func lines(of block: AlignedBlock) -> [TextLine]? {
    let rows = block.rows.map { block.cells(of: $0) }
    guard block.isText else {
      return joined(rows, of: block).map { PDFTables.line(of: $0.map(TableCell.init)) }
    }
    if let answered = besideQuestions(rows) {
      return answered.flatMap { row in PDFTables.cellByCell(row.map(TableCell.init)) }
    }
    return PDFTables.cellByCell(
      block.columns.indices.map { column in TableCell(rows.flatMap { $0[column] }) })
  }

  /// Rows of a table, with lines that continue the cells above added to them: lines without a
  /// first cell's beginning or without a figure that stand closer than rows do.
  private static func joined(_ rows: [[[Word]]], of block: AlignedBlock) -> [[[Word]]] {
    let gaps = zip(block.rows, block.rows.dropFirst()).map { $1.box.top - $0.box.bottom }
    guard let widest = gaps.max(), let narrowest = gaps.min(),
      let height = block.rows.first?.box.height,
      widest - narrowest > height * 0.25
    else { return rows }
    let limit = (widest + narrowest) / 2
    var joined: [[[Word]]] = [rows[0]]
    for index in rows.indices.dropFirst() {
      let isPart =
        rows[index].contains(where: \.isEmpty) && gaps[index - 1] < limit
        && rows[index].indices.allSatisfy { column in
          isFull(
            joined[joined.count - 1][column], before: rows[index][column], block.columns[column])
        }
      if isPart, let last = joined.indices.last {
        for column in rows[index].indices { joined[last][column] += rows[index][column] }
      } else {
        joined.append(rows[index])
      }
    }
    return joined
  }

  /// Whether a cell's last line had no room for the words below it.
  private static func isFull(
    _ above: [Word], before below: [Word], _ column: ClosedRange<Double>
  ) -> Bool {
    guard let word = below.first?.box else { return true }
    guard let end = above.last?.box?.right else { return false }
    return column.upperBound - end < word.width + word.height
  }

  /// Questions on the left, each with its answer on the right, both begun on one row; nil where
  /// the right column counts for itself.
  private static func besideQuestions(_ rows: [[[Word]]]) -> [[[Word]]]? {
    guard rows[0].count == 2 else { return nil }
    guard !rows.contains(where: { AlignedBlock.isMarker($0[1].first) }) else { return nil }
    var groups: [[[Word]]] = []
    var lastWords: (left: Word?, right: Word?)
    for row in rows {
      let begins = AlignedBlock.isMarker(row[0].first)
      if begins, !row[1].isEmpty {
        guard groups.isEmpty || ends(lastWords.right), groups.isEmpty || ends(lastWords.left)
        else { return nil }
        groups.append(row)
      } else if let last = groups.indices.last, !begins {
        groups[last][0] += row[0]
        groups[last][1] += row[1]
      } else if groups.isEmpty, !begins {
        // The columns' heads: "Frage | Antwort".
        groups.append(row)
      } else {
        return nil
      }
      lastWords = (row[0].last ?? lastWords.left, row[1].last ?? lastWords.right)
    }
    return groups.count { AlignedBlock.isMarker($0[0].first) } > 1 ? groups : nil
  }

  private static func ends(_ word: Word?) -> Bool {
    word?.text.last.map(ends.contains) ?? true
  }

  private static func replace(
    _ block: AlignedBlock, by replaced: [TextLine], in lines: [TextLine]
  ) -> [TextLine] {
    var left = block.rows.flatMap { $0.segments.flatMap(\.self) }
    var rest: [TextLine] = []
    var first: Int?
    for line in lines {
      guard line.role == .body else {
        rest.append(line)
        continue
      }
      var words: [Word] = []
      for word in line.words {
        if let index = left.firstIndex(of: word) {
          left.remove(at: index)
          first = first ?? rest.count
        } else {
          words.append(word)
        }
      }
      guard !words.isEmpty else { continue }
      var part = line
      if words.count < line.words.count {
        part.words = words
        part.cells = PDFLabels.cells(of: words)
      }
      rest.append(part)
    }
    let place = PDFTables.place(of: block.box, in: rest, first: first ?? rest.count)
    return Array(rest[..<place]) + replaced + Array(rest[place...])
  }
}
