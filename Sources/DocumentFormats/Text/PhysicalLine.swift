/// A line of a text file as it stands there.
struct PhysicalLine {
  /// Leading white space in columns.
  var indentation: Int
  /// Without white space at its ends.
  var content: Substring.UnicodeScalarView

  var isBlank: Bool { content.isEmpty }

  private static let formFeed: Unicode.Scalar = "\u{0C}"
  private static let tabWidth = 4

  init(_ line: Substring.UnicodeScalarView) {
    var column = 0
    var start = line.startIndex
    while start < line.endIndex, line[start].isWhiteSpace {
      column += line[start] == "\t" ? Self.tabWidth - column % Self.tabWidth : 1
      start = line.index(after: start)
    }
    var end = line.endIndex
    while end > start, line[line.index(before: end)].isWhiteSpace { end = line.index(before: end) }
    indentation = column
    content = line[start..<end]
  }

  /// The lines of every page; a form feed ends a page. An empty page at the end is none.
  static func pages(of text: String) -> [[PhysicalLine]] {
    let scalars = text.unicodeScalars[...]
    guard text.utf8.contains(UInt8(formFeed.value)) else { return [lines(of: scalars)] }
    var pages =
      scalars
      .split(separator: formFeed, omittingEmptySubsequences: false)
      .map(lines)
    while pages.count > 1, let last = pages.last, last.allSatisfy(\.isBlank) { pages.removeLast() }
    return pages
  }

  private static func lines(of page: Substring.UnicodeScalarView) -> [PhysicalLine] {
    var lines: [PhysicalLine] = []
    let bytes = Substring(page).utf8
    var start = page.startIndex
    var index = start
    while index < page.endIndex {
      // Most bytes are plain letters: they are passed over without being decoded.
      guard bytes[index] < 0x20 || bytes[index] >= 0xC0 else {
        bytes.formIndex(after: &index)
        continue
      }
      let scalar = page[index]
      var next = page.index(after: index)
      if scalar.isLineBreak {
        lines.append(PhysicalLine(page[start..<index]))
        if scalar == "\r", next < page.endIndex, page[next] == "\n" {
          next = page.index(after: next)
        }
        start = next
      }
      index = next
    }
    lines.append(PhysicalLine(page[start..<page.endIndex]))
    return lines
  }
}
