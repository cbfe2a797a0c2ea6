import CouncilModel
import TextMatching

extension LetterText {
  /// A text of lines that each begin on purpose; an empty line begins a paragraph.
  init(lines texts: [String], role: TextLine.Role = .body) {
    var utf8: [UInt8] = []
    var lines: [Line] = []
    var afterBlank = true
    for text in texts {
      guard !text.isEmpty else {
        afterBlank = true
        continue
      }
      if !utf8.isEmpty { utf8.append(UInt8(ascii: "\n")) }
      var line = Line(
        range: TextRange(utf8.count, utf8.count + text.utf8.count), page: 1, role: role,
        breakBefore: afterBlank ? .paragraph : .line)
      for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        let start = utf8.count + text[..<word.startIndex].utf8.count
        line.words.append(PlacedWord(range: TextRange(start, start + word.utf8.count)))
      }
      utf8 += text.utf8
      lines.append(line)
      afterBlank = false
    }
    self.init(utf8: utf8, lines: lines)
  }

  /// Where a part of the text stands first.
  func range(of part: String) -> TextRange? {
    let whole = string(TextRange(0, utf8.count))
    return whole.firstRange(of: part).map { found in
      let start = whole[..<found.lowerBound].utf8.count
      return TextRange(start, start + part.utf8.count)
    }
  }
}
