import CouncilModel

/// Sets watermarks and stamps apart from the text that they lie across: large grey words, and
/// words that run aslant.
enum PDFStamps {
  /// Watermarks are at least this many times as large as the page's text, and this light.
  private static let largeShare = 1.8
  private static let lightest = 0.45
  /// Text that runs within this slope of level is level. As a sine.
  private static let level = 0.03
  /// A word that lies this near to a slanted text's base line belongs to it. In font sizes.
  private static let reach = 1.2

  static func apart(_ lines: [TextLine], _ drawn: DrawnPage?) -> [TextLine] {
    let slanted = drawn?.texts.filter { $0.isStamp && isSlanted($0) } ?? []
    guard !slanted.isEmpty || lines.contains(where: holdsLightWord) else { return lines }
    let body = usualSize(of: lines)
    var text: [TextLine] = []
    var stamps: [TextLine] = []
    for line in lines {
      let isStamp = line.words.map { self.isStamp($0, body: body, slanted) }
      guard isStamp.contains(true) else {
        text.append(line)
        continue
      }
      stamps.append(part(of: line, isStamp, true, role: .stamp))
      if isStamp.contains(false) { text.append(part(of: line, isStamp, false, role: line.role)) }
    }
    return text + stamps
  }

  /// Marks the texts that lie across a page: aslant, unless the whole page does, or large and
  /// light.
  static func mark(_ page: inout DrawnPage) {
    let sizes = page.texts.map(\.size).sorted()
    guard let largest = sizes.last else { return }
    let usual = sizes[sizes.count / 2]
    let slanted = page.texts.count(where: isSlanted)
    guard slanted > 0 || largest >= usual * largeShare else { return }
    for index in page.texts.indices {
      let text = page.texts[index]
      let isLight = text.colour.map { ($0.red + $0.green + $0.blue) / 3 >= lightest } ?? false
      page.texts[index].isStamp =
        isSlanted(text) && slanted * 2 < page.texts.count
        || isLight && text.size >= usual * largeShare
    }
  }

  private static func isSlanted(_ text: DrawnPage.Text) -> Bool {
    min(abs(text.direction.x), abs(text.direction.y)) > level
  }

  private static func isStamp(
    _ word: Word, body: Double, _ slanted: [DrawnPage.Text]
  ) -> Bool {
    if word.style.size >= body * largeShare, lightness(of: word) >= lightest { return true }
    guard let box = word.box else { return false }
    let middle = (x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2)
    return slanted.contains { text in
      let x = middle.x - text.x
      let y = middle.y - text.y
      let along = x * text.direction.x + y * text.direction.y
      let aside = abs(x * text.direction.y - y * text.direction.x)
      let size = word.style.size
      // Only a slanted word is as high as this for its size, unless it is one letter.
      return along > -size && aside < size * reach
        && (box.height > size * 1.5 || word.text.unicodeScalars.count <= 2 && size >= body * 1.2)
    }
  }

  private static func holdsLightWord(_ line: TextLine) -> Bool {
    line.words.indices.contains {
      line.words[$0].style.colour != 0 && lightness(of: line.words[$0]) >= lightest
    }
  }

  /// 0 for black, 1 for white.
  private static func lightness(of word: Word) -> Double {
    let colour = word.style.colour
    let sum = (colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF)
    return Double(sum) / 765
  }

  /// The font size of most characters, in points.
  private static func usualSize(of lines: [TextLine]) -> Double {
    var counts: [Double: Int] = [:]
    for word in lines.flatMap(\.words) {
      counts[word.style.size, default: 0] += word.text.utf8.count
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private static func part(
    of line: TextLine, _ isStamp: [Bool], _ wanted: Bool, role: TextLine.Role
  ) -> TextLine {
    var part = line
    part.words = zip(line.words, isStamp).filter { $0.1 == wanted }.map(\.0)
    part.cells = PDFLabels.cells(of: part.words)
    part.role = role
    return part
  }
}
