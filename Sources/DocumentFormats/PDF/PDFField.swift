import CouncilModel

/// A filled form field or a written annotation.
struct PDFField {
  var text: String
  /// Nil where its place is not known.
  var box: BoundingBox?

  /// The field's lines; a field of several lines is divided evenly.
  var lines: [TextLine] {
    let texts = PhysicalLine.pages(of: CleanedText(text).text).joined().filter { !$0.isBlank }
    return texts.enumerated().map { index, line in
      let part = box.map { box in
        let height = box.height / Double(texts.count)
        let top = box.top + height * Double(index)
        return BoundingBox(left: box.left, top: top, right: box.right, bottom: top + height)
      }
      return TextLine(words: UTF8Words.words(Substring(line.content), box: part), role: .field)
    }
  }

  /// Puts fields behind the line on which they stand: a label's value behind the label.
  static func insert(_ fields: [PDFField], into lines: inout [TextLine]) {
    for field in fields {
      let index = field.box.map { box in
        let middle = (box.top + box.bottom) / 2
        return (lines.lastIndex { ($0.box?.top ?? 0) <= middle } ?? -1) + 1
      }
      lines.insert(contentsOf: field.lines, at: index ?? lines.count)
    }
  }
}
