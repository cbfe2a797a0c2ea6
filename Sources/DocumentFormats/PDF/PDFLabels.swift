import CouncilModel

/// What stands apart from the words before it on the same line: a table's cells, the text after
/// a list's number, the value after a label.
enum PDFLabels {
  /// Between words this far apart runs a column's edge, in units of the font size: a space has
  /// about 0.25, justified lines stretch it to 1.
  private static let columnGap = 1.5
  /// After a list's number the gap may be wider: "1.   Wie viele …".
  private static let labelGap = 4.0
  private static let longestNumber = 5
  /// Words of a label: "Bearbeitendes Amt:".
  private static let longestLabel = 4
  /// The share of their height that two lines have in common if they are one.
  private static let sharedHeight = 0.6

  /// The first words after wide gaps.
  static func cells(of words: [Word]) -> [Int] {
    words.indices.dropFirst().filter { index in
      guard let gap = gap(words[index - 1], words[index]) else { return false }
      let isNumber = index == 1 && isListNumber(words[0].text)
      return gap > (isNumber ? labelGap : columnGap)
    }
  }

  /// poppler takes a number or label that stands far from its text for a line of its own.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    var joined: [TextLine] = []
    for line in lines {
      guard let label = joined.last, isLabel(label), standsBeside(label, line),
        let first = line.words.first, let last = label.words.last, let gap = gap(last, first),
        gap > 0, gap <= labelGap || last.text.hasSuffix(":")
      else {
        joined.append(line)
        continue
      }
      let words = label.words + line.words
      joined[joined.count - 1] = TextLine(words: words, cells: cells(of: words))
    }
    return joined
  }

  private static func isLabel(_ line: TextLine) -> Bool {
    guard let last = line.words.last, line.words.count <= longestLabel else { return false }
    return last.text.hasSuffix(":") || (line.words.count == 1 && isListNumber(last.text))
  }

  private static func standsBeside(_ left: TextLine, _ right: TextLine) -> Bool {
    guard let left = left.box, let right = right.box else { return false }
    let shared = min(left.bottom, right.bottom) - max(left.top, right.top)
    return left.right < right.left && shared > min(left.height, right.height) * sharedHeight
  }

  /// In units of the larger font size.
  private static func gap(_ left: Word, _ right: Word) -> Double? {
    guard let leftBox = left.box, let rightBox = right.box else { return nil }
    let size = max(left.style.size, right.style.size)
    return size > 0 ? (rightBox.left - leftBox.right) / size : nil
  }

  /// "1.", "a)", "–", a bullet.
  private static func isListNumber(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last, text.unicodeScalars.count <= longestNumber else {
      return false
    }
    return last == "." || last == ")" || !text.unicodeScalars.contains(where: \.isLetterOrDigit)
  }
}
