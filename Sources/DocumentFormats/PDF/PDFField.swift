import CouncilModel

/// A filled form field or a written annotation.
struct PDFField {
  var text: String
  /// Nil where its place is not known.
  var box: BoundingBox?
  /// A box to tick, which belongs to the words beside it.
  var isTickBox = false

  /// A tick box stands at most this far from its words. In its own widths.
  private static let boxReach = 4.0

  /// The field's lines. Where in the field each stands the file does not say (fields of several lines
  /// are seldom full): every line's place is the whole field.
  var lines: [TextLine] {
    PhysicalLine.pages(of: CleanedText(text).text).joined().filter { !$0.isBlank }.map { line in
      TextLine(words: UTF8Words.words(Substring(line.content), box: box), role: .field)
    }
  }

  /// Puts fields after the line on which they stand: a label's value after the label.
  static func insert(_ fields: [PDFField], into lines: inout [TextLine]) {
    for field in fields {
      if field.isTickBox {
        field.insertBox(into: &lines)
        continue
      }
      let index = field.box.map { box in
        let middle = (box.top + box.bottom) / 2
        return (lines.lastIndex { ($0.box?.top ?? 0) <= middle } ?? -1) + 1
      }
      lines.insert(contentsOf: field.lines, at: index ?? lines.count)
    }
  }

  /// Puts a box before the word that follows it on its line.
  private func insertBox(into lines: inout [TextLine]) {
    let word = Word(text, box: box)
    guard let box else {
      lines.append(TextLine(words: [word], role: .field))
      return
    }
    let middle = (box.top + box.bottom) / 2
    func distance(_ line: TextLine) -> Double? {
      guard let there = line.box, there.top <= middle, there.bottom >= middle else { return nil }
      let next = line.words.compactMap(\.box).filter { $0.left >= box.left }.map {
        $0.left - box.right
      }
      return next.min() ?? abs(box.left - there.right)
    }
    let near = lines.indices.compactMap { index in distance(lines[index]).map { (index, $0) } }
      .min { $0.1 < $1.1 }
    guard let (index, gap) = near, gap < box.width * Self.boxReach else {
      Self.insert(
        [PDFField(text: text, box: box)], into: &lines)
      return
    }
    let place =
      lines[index].words.firstIndex { ($0.box?.left ?? 0) >= box.left }
      ?? lines[index].words.count
    lines[index].words.insert(word, at: place)
    lines[index].cells = lines[index].cells.map { $0 > place ? $0 + 1 : $0 }
  }
}
