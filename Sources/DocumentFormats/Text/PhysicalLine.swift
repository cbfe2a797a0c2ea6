/// A line of a text file as it stands there.
struct PhysicalLine {
  /// Leading white space in columns.
  var indentation: Int
  /// Without white space at its ends.
  var content: Substring.UnicodeScalarView

  var isBlank: Bool { content.isEmpty }

  /// The content one by one, without being counted first.
  var scalars: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(Substring(content).utf8.count)
    for scalar in content { scalars.append(scalar) }
    return scalars
  }

  private static let formFeed = 0x0C
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
    var pages: [[PhysicalLine]] = []
    var lines: [PhysicalLine] = []
    var start = text.startIndex
    for end in ends(in: text) {
      let index = text.utf8.index(text.startIndex, offsetBy: end.line)
      lines.append(PhysicalLine(text.unicodeScalars[start..<index]))
      start = text.utf8.index(text.startIndex, offsetBy: end.next)
      guard end.endsPage else { continue }
      pages.append(lines)
      lines = []
    }
    while pages.count > 1, let last = pages.last, last.allSatisfy(\.isBlank) { pages.removeLast() }
    return pages
  }

  /// Where a line ends and the next begins, as offsets in UTF-8.
  private struct End {
    var line: Int
    var next: Int
    var endsPage = false
  }

  /// The text's end is one, too.
  private static func ends(in text: String) -> [End] {
    var ends: [End] = []
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        // Most bytes are plain letters.
        guard byte < 0x20 || byte >= 0xC2 else {
          index += 1
          continue
        }
        if byte == UInt8(formFeed) {
          ends.append(End(line: index, next: index + 1, endsPage: true))
          index += 1
          continue
        }
        let length = breakLength(bytes, at: index)
        if length > 0 { ends.append(End(line: index, next: index + length)) }
        index += max(length, 1)
      }
      ends.append(End(line: index, next: index, endsPage: true))
    }
    return ends
  }

  /// In bytes, of a line break as `Unicode.Scalar.isLineBreak` has it; 0 where there is none.
  private static func breakLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func byte(_ distance: Int) -> UInt8 {
      index + distance < bytes.count ? bytes[index + distance] : 0
    }
    switch byte(0) {
    case 0x0A, 0x0B: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}
