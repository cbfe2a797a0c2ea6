import CouncilModel

/// Walks a page and hands its texts to the line builder.
struct HTMLReader {
  private struct Frame {
    var state = HTMLLineBuilder.State()
    var list: ListNumbering?
    /// `pre`: line ends of the source are line ends of the page.
    var keepsLines = false
  }

  private let tree: HTMLTree
  private let visibility: HTMLVisibility
  private let tables: HTMLTables
  private let furniture: HTMLFurniture
  private let footnotes: HTMLFootnotes
  private let controls: HTMLControls
  private var builder = HTMLLineBuilder()
  private var frames = [Frame()]

  static func lines(of tree: HTMLTree) -> [TextLine] {
    var reader = HTMLReader(tree)
    tree.walk { step in
      switch step {
      case .enter(let index): reader.enter(index)
      case .leave(let index): reader.leave(index)
      }
    }
    reader.builder.endParagraph()
    return reader.builder.lines
  }

  private init(_ tree: HTMLTree) {
    self.tree = tree
    visibility = HTMLVisibility(tree)
    let measures = HTMLMeasures(tree, visibility)
    tables = HTMLTables(tree, measures, visibility)
    controls = HTMLControls(tree)
    furniture = HTMLFurniture(tree: tree, measures: measures, controls: controls)
    footnotes = HTMLFootnotes(tree)
  }

  private var frame: Frame { frames.last ?? Frame() }

  private mutating func enter(_ index: Int) {
    switch tree.nodes[index].content {
    case .text(let text): append(text)
    case .element(let element): enter(element, index)
    }
  }

  private mutating func append(_ text: String) {
    let frame = frame
    // Neither shown nor the letter's.
    if frame.state.isFurniture, frame.state.invisibility == .hidden { return }
    let scalars = HTMLText.scalars(text)
    guard frame.keepsLines, !frame.state.isInRow else {
      builder.append(scalars[...], frame.state)
      return
    }
    for (index, line) in scalars.split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      if index > 0 { builder.endLine() }
      builder.append(line, frame.state)
    }
  }

  private mutating func enter(_ element: HTMLElement, _ index: Int) {
    let outer = frame
    var inner = outer
    inner.list = nil
    inner.state.invisibility = visibility[index]
    if !outer.state.isFurniture,
      furniture.contains(index, inDataRow: outer.state.isInRow || tables.dataRows.contains(index))
    {
      inner.state.isFurniture = true
    }
    if footnotes.notes.contains(index) { inner.state.isFootnote = true }
    if HTMLStamp.matches(element) { inner.state.isStamp = true }
    breakLine(before: element, index, outer.state, inner.state)
    inner.state.isInRow =
      outer.state.isInRow || tables.dataRows.contains(index) || tables.labels.contains(index)
      || tables.values.contains(index)
    if tables.dataRows.contains(index) { builder.keepsEmptyCells = tables.grids.contains(index) }
    inner.state.headingLevel = element.headingLevel ?? outer.state.headingLevel
    InlineStyle.apply(element, to: &inner.state)
    if footnotes.marks.contains(index), builder.endsInWord { inner.state.position = .raised }
    switch element.name {
    case "a" where element.attributes["href"] != nil:
      builder.beginLink()
      inner.state.isLinked = true
    case "pre", "xmp", "listing", "textarea": inner.keepsLines = true
    case "ol", "ul":
      inner.list = ListNumbering(list: element, items: itemCount(of: element, index))
      inner.state.listDepth += 1
    case "li":
      if visibility[index] != .hidden {
        builder.beginItem(
          frames[frames.count - 1].list?.marker(for: element), depth: inner.state.listDepth)
      }
    case "option" where !inner.state.isFurniture && element.attributes["selected"] == nil:
      inner.state.invisibility = inner.state.invisibility ?? .unticked
    default:
      if element.styleValue("white-space")?.hasPrefix("pre") == true { inner.keepsLines = true }
    }
    frames.append(inner)
    if element.name == "input" || element.attributes["aria-checked"] != nil,
      !inner.state.isFurniture, !controls.isFurniture(index),
      let text = HTMLControls.text(of: element)
    {
      append(text)
    }
  }

  /// A list that counts down begins with the number of its items.
  private func itemCount(of list: HTMLElement, _ index: Int) -> Int {
    guard list.attributes["reversed"] != nil else { return 0 }
    return tree.children(of: index).reduce(0) { $0 + (tree.element($1)?.name == "li" ? 1 : 0) }
  }

  private mutating func breakLine(
    before element: HTMLElement, _ index: Int, _ outer: HTMLLineBuilder.State,
    _ inner: HTMLLineBuilder.State
  ) {
    if inner.invisibility == .hidden {
      builder.space()
    } else if tables.values.contains(index) {
      builder.beginCell()
    } else if outer.isInRow {
      if element.tablePart == .cell {
        for _ in 0...tables.coveredCells(before: index) { builder.beginCell() }
      } else if element.isBlock || element.name == "br" {
        builder.space()
      }
    } else if element.name == "br" {
      builder.endLine()
    } else if element.isBlock || inner.isFurniture != outer.isFurniture
      || inner.isStamp != outer.isStamp
    {
      builder.endParagraph()
    } else if element.name == "option" {
      builder.space()
    }
  }

  private mutating func leave(_ index: Int) {
    guard let element = tree.element(index) else { return }
    let inner = frames.removeLast().state
    if inner.invisibility == .hidden {
      builder.space()
    } else if frame.state.isInRow {
      if element.isBlock { builder.space() }
      for _ in 0..<tables.spannedCells(after: index) { builder.beginCell() }
    } else if tables.labels.contains(index) {
      builder.space()
    } else if element.isBlock || inner.isFurniture != frame.state.isFurniture
      || inner.isStamp != frame.state.isStamp
    {
      builder.endParagraph()
    } else if element.name == "option" {
      builder.space()
    }
    if tables.dataRows.contains(index) { builder.keepsEmptyCells = false }
  }
}
