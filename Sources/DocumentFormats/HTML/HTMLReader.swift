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
  private let tables: HTMLTables
  private let furniture: HTMLFurniture
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
    let measures = HTMLMeasures(tree)
    tables = HTMLTables(tree, measures)
    furniture = HTMLFurniture(tree: tree, measures: measures)
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
    for scalar in text.unicodeScalars {
      if frame.keepsLines, scalar == "\n", !frame.state.isInRow {
        builder.endLine()
      } else {
        builder.append(Windows1252.repaired(scalar), frame.state)
      }
    }
  }

  private mutating func enter(_ element: HTMLElement, _ index: Int) {
    let outer = frame
    var inner = outer
    inner.list = nil
    if !outer.state.isFurniture,
      furniture.contains(index, inDataRow: outer.state.isInRow || tables.dataRows.contains(index))
    {
      inner.state.isFurniture = true
    }
    breakLine(before: element, index, outer.state, inner.state)
    inner.state.isInRow =
      outer.state.isInRow || tables.dataRows.contains(index) || tables.labels.contains(index)
      || tables.values.contains(index)
    inner.state.headingLevel = element.headingLevel ?? outer.state.headingLevel
    InlineStyle.apply(element, to: &inner.state)
    switch element.name {
    case "a" where element.attributes["href"] != nil:
      builder.beginLink()
      inner.state.isLinked = true
    case "pre", "xmp", "listing": inner.keepsLines = true
    case "ol", "ul":
      inner.list = ListNumbering(list: element)
      inner.state.listDepth += 1
    case "li":
      builder.beginItem(frames[frames.count - 1].list?.marker(for: element))
    default:
      if element.styleValue("white-space")?.hasPrefix("pre") == true { inner.keepsLines = true }
    }
    frames.append(inner)
  }

  private mutating func breakLine(
    before element: HTMLElement, _ index: Int, _ outer: HTMLLineBuilder.State,
    _ inner: HTMLLineBuilder.State
  ) {
    if tables.values.contains(index) {
      builder.beginCell()
    } else if outer.isInRow {
      if element.tablePart == .cell {
        builder.beginCell()
      } else if element.isBlock || element.name == "br" {
        builder.space()
      }
    } else if element.name == "br" {
      builder.endLine()
    } else if element.isBlock || inner.isFurniture != outer.isFurniture {
      builder.endParagraph()
    }
  }

  private mutating func leave(_ index: Int) {
    guard let element = tree.element(index) else { return }
    let inner = frames.removeLast().state
    if frame.state.isInRow {
      if element.isBlock { builder.space() }
    } else if tables.labels.contains(index) {
      builder.space()
    } else if element.isBlock || inner.isFurniture != frame.state.isFurniture {
      builder.endParagraph()
    }
  }
}
