import CouncilModel

/// Decides for each word of a page whether a reader of the page sees it, and whether it is struck
/// out: by what the page draws above, below and across it.
struct WordVisibility {
  /// The share of a word that must lie below a shape to be covered, and on a line to be struck.
  private static let coveredShare = 0.8
  private static let struckShare = 0.7
  /// A line through a word runs between these shares of its box, counted from the top.
  private static let struckBand = 0.33...0.72
  /// It ends no farther from the words that it strikes out. In their height.
  private static let strokeReach = 0.8
  /// Colours that differ by less in every part are one to the eye.
  private static let sameColour = 0.12
  /// Shapes with no part lighter than this are bars, not paper.
  private static let darkest = 0.25
  /// An image over this share of the page is a scan, and the text its recognised words.
  private static let scanShare = 0.5
  /// Smaller letters cannot be read. In points.
  private static let smallestSize = 1.5
  /// The word's base line, in font sizes above its box's lower edge, and how far off it may be.
  private static let baseLine = 0.2
  private static let baseTolerance = 0.35

  private let page: DrawnPage?
  private let isAnyUnseen: Bool
  /// Whether nothing is drawn but text, all of it to be seen.
  private let isPlain: Bool
  private let width: Double
  private let height: Double
  private let scan: BoundingBox?
  private var texts: [DrawnPage.Text]
  private let flatRules: [BoundingBox]
  /// The rules that strike out words.
  private var strokes: [BoundingBox]

  /// - Parameter page: what is drawn; nil where that cannot be known.
  init(_ page: DrawnPage?, width: Double, height: Double) {
    self.page = page
    self.width = width
    self.height = height
    scan =
      page?.shapes.first {
        $0.isImage && $0.isOpaque && $0.box.width * $0.box.height > width * height * Self.scanShare
      }?.box
    texts = page?.texts ?? []
    isAnyUnseen = texts.contains(where: \.isUnseen)
    isPlain =
      page.map { page in
        !page.texts.contains(where: \.isUnseen) && page.shapes.isEmpty && page.marked.isEmpty
          && !page.rules.contains { $0.box.width > $0.box.height }
      } ?? false
    flatRules = page?.rules.map(\.box).filter { $0.width > $0.height } ?? []
    strokes = []
  }

  /// Whether an image takes most of the page.
  var isScan: Bool { scan != nil }

  /// Marks words that the page's contents show.
  func markShown(_ lines: inout [TextLine]) {
    var shown = self
    shown.texts = texts.filter { !$0.isUnseen }
    shown.mark(&lines)
  }

  /// Marks words that the page's contents do not show.
  func markHidden(_ lines: inout [TextLine]) {
    var hidden = self
    hidden.texts = texts.filter(\.isUnseen)
    for line in lines.indices {
      for word in lines[line].words.indices {
        let found = lines[line].words[word]
        let text = found.box.flatMap { hidden.text(of: found, $0) }
        lines[line].words[word].invisibility = text?.isOnHiddenLayer == true ? .layer : .hidden
      }
    }
  }

  /// Marks a page's words.
  func mark(_ lines: inout [TextLine]) {
    var visibility = self
    visibility.strokes = strokes(through: lines)
    visibility.markWords(&lines)
  }

  private func markWords(_ lines: inout [TextLine]) {
    for line in lines.indices {
      let words = lines[line].words
      for index in words.indices where needsLook(words[index].box, words[index].style) {
        lines[line].words[index].invisibility = reason(for: words[index])
      }
    }
    keepRecognised(&lines)
  }

  /// A quick no for black words on a page on which nothing is hidden.
  private func needsLook(_ box: BoundingBox?, _ style: FontStyle) -> Bool {
    guard isPlain, style.colour == 0, style.size >= Self.smallestSize, let box else { return true }
    return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height
  }

  private func reason(for word: Word) -> Invisibility? {
    guard let box = word.box, box.width > 0, box.height > 0 else { return nil }
    let middle = (x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2)
    if middle.x < 0 || middle.y < 0 || middle.x > width || middle.y > height { return .hidden }
    if word.style.size > 0, word.style.size < Self.smallestSize, box.height < 2 { return .hidden }
    guard let page else { return isLight(word) ? .white : nil }
    if let marked = page.marked.first(where: { covers($0.box, box) }) { return marked.reason }
    if isStruck(box) { return .struck }
    let shapes = page.shapes.filter { covers($0.box, box) }
    guard isAnyUnseen || !shapes.isEmpty || isLight(word) else { return nil }
    let text = self.text(of: word, box)
    if let text {
      if text.isOnHiddenLayer { return .layer }
      if text.isUndrawn { return .hidden }
    }
    // Text that cannot be found was drawn last.
    let order = text?.order ?? .max - 1
    if let above = shapes.last(where: { $0.order > order && $0.isOpaque && !$0.isRound }),
      above.box != scan
    {
      return above.colour.map(isDark) ?? false ? .redacted : .covered
    }
    if text?.isStroked == true { return nil }
    guard let ground = shapes.last(where: { $0.order < order }) else {
      return isLight(word) ? .white : nil
    }
    guard let colour = ground.colour else { return nil }
    return isSame(colour, Self.colour(of: word)) ? (isDark(colour) ? .redacted : .white) : nil
  }

  /// The words of a scan are recognised ones, drawn or not, unless printed ones stand there too.
  private func keepRecognised(_ lines: inout [TextLine]) {
    guard let scan else { return }
    let printed = lines.flatMap(\.words).filter { $0.invisibility == nil }.compactMap(\.box)
    for line in lines.indices {
      for word in lines[line].words.indices
      where [.hidden, .covered].contains(lines[line].words[word].invisibility) {
        guard let box = lines[line].words[word].box, covers(scan, box),
          !printed.contains(where: { meets($0, box) })
        else { continue }
        lines[line].words[word].invisibility = nil
      }
    }
  }

  /// The lines through words that reach no farther than the words: others part a page or a table.
  private func strokes(through lines: [TextLine]) -> [BoundingBox] {
    guard !flatRules.isEmpty else { return [] }
    var struck = [BoundingBox?](repeating: nil, count: flatRules.count)
    for line in lines {
      guard let box = line.box,
        flatRules.contains(where: { $0.top < box.bottom && $0.bottom > box.top })
      else { continue }
      for word in line.words.compactMap(\.box) {
        for index in flatRules.indices where strikes(flatRules[index], word) {
          struck[index] = struck[index]?.union(word) ?? word
        }
      }
    }
    return flatRules.indices.compactMap { index in
      guard let words = struck[index] else { return nil }
      let reach = words.height * Self.strokeReach
      let rule = flatRules[index]
      return rule.left >= words.left - reach && rule.right <= words.right + reach ? rule : nil
    }
  }

  private func isStruck(_ box: BoundingBox) -> Bool {
    strokes.contains { strikes($0, box) }
  }

  private func strikes(_ rule: BoundingBox, _ box: BoundingBox) -> Bool {
    let share = ((rule.top + rule.bottom) / 2 - box.top) / box.height
    return Self.struckBand.contains(share)
      && min(rule.right, box.right) - max(rule.left, box.left) >= box.width * Self.struckShare
  }

  /// The operator that shows a word: the last one that begins on its base line and not after it.
  private func text(of word: Word, _ box: BoundingBox) -> DrawnPage.Text? {
    let size = max(word.style.size, 1)
    let base = box.bottom - size * Self.baseLine
    var found: DrawnPage.Text?
    for text in texts {
      let isLevel = abs(text.direction.y) < 0.3 && text.direction.x > 0
      if isLevel {
        guard abs(text.y - base) <= size * Self.baseTolerance, text.x <= box.left + size * 0.2
        else { continue }
        // Of two that begin at one place the one that is drawn is seen.
        if let best = found, text.x < best.x - 0.5 || text.x < best.x + 0.5 && text.isUndrawn {
          continue
        }
        found = text
      } else if meets(
        BoundingBox(left: text.x - 1, top: text.y - 1, right: text.x + 1, bottom: text.y + 1), box)
      {
        found = text
      }
    }
    return found
  }

  private func covers(_ shape: BoundingBox, _ word: BoundingBox) -> Bool {
    // Ascenders and descenders may show.
    let inset = word.height * 0.25
    let across = min(shape.right, word.right) - max(shape.left, word.left)
    let down = min(shape.bottom, word.bottom - inset) - max(shape.top, word.top + inset)
    return across >= word.width * Self.coveredShare
      && down >= (word.height - 2 * inset) * Self.coveredShare
  }

  private func meets(_ a: BoundingBox, _ b: BoundingBox) -> Bool {
    min(a.right, b.right) > max(a.left, b.left) && min(a.bottom, b.bottom) > max(a.top, b.top)
  }

  private func isLight(_ word: Word) -> Bool {
    isSame(Self.colour(of: word), (1, 1, 1))
  }

  private func isDark(_ colour: DrawnPage.Colour) -> Bool {
    max(colour.red, colour.green, colour.blue) <= Self.darkest
  }

  private func isSame(_ a: DrawnPage.Colour, _ b: DrawnPage.Colour) -> Bool {
    abs(a.red - b.red) < Self.sameColour && abs(a.green - b.green) < Self.sameColour
      && abs(a.blue - b.blue) < Self.sameColour
  }

  private static func colour(of word: Word) -> DrawnPage.Colour {
    let colour = word.style.colour
    return (
      Double(colour >> 16 & 0xFF) / 255, Double(colour >> 8 & 0xFF) / 255,
      Double(colour & 0xFF) / 255
    )
  }
}
