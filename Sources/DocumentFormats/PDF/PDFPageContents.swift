import CouncilModel

/// A page's lines as they are read: turned upright, hidden text told apart, tables and columns in
/// their order, watermarks set aside.
struct PDFPageContents {
  /// Of the upright page, in points.
  let width: Double
  let height: Double
  /// Quarter turns to the left that made it upright.
  let turns: Int
  private(set) var lines: [TextLine] = []
  /// Share of the page that images cover, from 0 to 1.
  let imageShare: Double
  /// Whether anything but text is drawn, as far as that is known.
  let draws: Bool
  /// A line of two words is at least so many times as long as it is high.
  private static let uprightHead = 2.0

  /// - Parameter index: of the page, counted from 0.
  init(_ characters: PDFCharacters, _ page: PDFPage, index: Int, _ drawings: PDFDrawings) {
    let size = (width: page.width, height: page.height)
    var drawn = drawings.page(index, size: size)
    turns = drawn?.turns ?? 0
    if turns != 0 { drawn = drawings.page(index, size: size, turns: turns) }
    (width, height) = turns % 2 == 0 ? size : (size.height, size.width)
    func upright(_ characters: PDFCharacters) -> PDFCharacters {
      turns == 0 ? characters : characters.turned(turns, width: size.width, height: size.height)
    }
    let images = drawn?.shapes.filter(\.isImage) ?? []
    let covered = images.reduce(0) { $0 + $1.box.width * $1.box.height }
    imageShare = min(covered / max(width * height, 1), 1)
    draws = drawn.map { !$0.shapes.isEmpty } ?? false
    let visibility = WordVisibility(drawn, width: width, height: height)
    if let drawn, !visibility.isScan,
      let split = HiddenText.split(drawn, page: index, of: drawings)
    {
      lines = upright(split.visible).lines()
      visibility.markShown(&lines)
      arrange(drawn)
      if let stamps = split.stamps {
        lines += upright(stamps).lines().map { TextLine(words: $0.words, role: .stamp) }
      }
      if let characters = split.hidden {
        var hidden = upright(characters).lines()
        visibility.markHidden(&hidden)
        lines += hidden
      }
      return
    }
    lines = upright(characters).lines()
    guard !lines.isEmpty else { return }
    visibility.mark(&lines)
    arrange(drawn)
  }

  /// poppler may deliver a sideways page's lines from the last one to the first.
  private mutating func putUpright() {
    let tops = lines.compactMap { $0.box?.top }
    let upward = zip(tops, tops.dropFirst()).count { $1 < $0 }
    if upward * 2 > tops.count - 1 { lines.reverse() }
  }

  /// On a page of sideways text the running head is what stands sideways once the page is upright.
  private mutating func setHeadAside() {
    for index in lines.indices where lines[index].words.count > 1 {
      guard let box = lines[index].box, box.height > box.width * Self.uprightHead else { continue }
      lines[index].role = .furniture
    }
  }

  private mutating func arrange(_ drawn: DrawnPage?) {
    if turns != 0 {
      putUpright()
      setHeadAside()
    }
    lines = PDFStamps.apart(lines, drawn)
    if let drawn { lines = PDFTables(drawn).applied(to: lines) }
    lines = AlignedColumns.applied(to: lines, height: height)
    lines = TextColumns.applied(to: lines)
  }
}
