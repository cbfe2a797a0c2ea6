import CouncilModel

/// Reads what stands in columns without lines: tables row by row, questions with the answer beside
/// each, and columns of text one after the other.
enum AlignedColumns {
  /// Ends of sentences.
  private static let ends: Set<Character> = [".", "?", "!", ":"]

  /// The lines with those that stand in columns replaced.
  static func applied(to lines: [TextLine]) -> [TextLine] {
    guard mayHoldColumns(lines) else { return lines }
    var lines = lines
    let words = lines.filter { $0.role == .body }.flatMap(\.words).filter { $0.invisibility == nil }
    for block in AlignedBlock.blocks(of: words) where !block.isLabelled {
      guard let replaced = self.lines(of: block), needs(block, in: lines) else { continue }
      lines = replace(block, by: replaced, in: lines)
    }
    return lines
  }

  /// Whether two lines stand side by side, or one has cells; a quick no for most pages.
  private static func mayHoldColumns(_ lines: [TextLine]) -> Bool {
    var found = 0
    for (index, line) in lines.enumerated() where line.role == .body {
      if !line.cells.isEmpty { found += 1 }
      guard let here = line.box else { continue }
      let isBeside = lines[..<index].suffix(40).contains { other in
        guard other.role == .body, let there = other.box else { return false }
        return min(here.bottom, there.bottom) - max(here.top, there.top) > here.height / 2
          && (here.left > there.right || here.right < there.left)
      }
      if isBeside { found += 1 }
      if found > 1 { return true }
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
      return answered.flatMap { row in row.map(TableCell.init).flatMap(\.paragraphs) }
    }
    return block.columns.indices.flatMap { column in
      rows.map { $0[column] }.filter { !$0.isEmpty }.enumerated().map { index, words in
        TextLine(words: words, startsParagraph: index == 0)
      }
    }
  }

  /// Rows of a table, with lines that continue the cells above added to them: lines without a
  /// first cell's beginning or without a figure that stand closer than rows do.
  private static func joined(_ rows: [[[Word]]], of block: AlignedBlock) -> [[[Word]]] {
    let gaps = zip(block.rows, block.rows.dropFirst()).map { $1.box.top - $0.box.bottom }
    guard let widest = gaps.max(), let narrowest = gaps.min(), let height = block.rows.first?.box.height,
      widest - narrowest > height * 0.25
    else { return rows }
    let limit = (widest + narrowest) / 2
    var joined: [[[Word]]] = [rows[0]]
    for index in rows.indices.dropFirst() {
      let isPart = rows[index].contains(where: \.isEmpty) && gaps[index - 1] < limit
      if isPart, let last = joined.indices.last {
        for column in rows[index].indices { joined[last][column] += rows[index][column] }
      } else {
        joined.append(rows[index])
      }
    }
    return joined
  }

  /// Questions on the left, each with its answer on the right, both begun on one row; nil where
  /// the right column counts for itself.
  private static func besideQuestions(_ rows: [[[Word]]]) -> [[[Word]]]? {
    guard rows[0].count == 2 else { return nil }
    guard !rows.contains(where: { isMarker($0[1].first) }) else { return nil }
    var groups: [[[Word]]] = []
    var lastWords: (left: Word?, right: Word?)
    for row in rows {
      let begins = isMarker(row[0].first)
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
    return groups.count { isMarker($0[0].first) } > 1 ? groups : nil
  }

  private static func isMarker(_ word: Word?) -> Bool {
    guard let text = word?.text, text.utf8.count <= 4, let last = text.last else { return false }
    return (last == "." || last == ")") && text.utf8.count > 1
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
