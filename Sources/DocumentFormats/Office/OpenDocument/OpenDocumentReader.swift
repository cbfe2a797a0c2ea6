internal import CouncilModel

/// Reads an OpenDocument text into a page: what LibreOffice shows, in reading order.
struct OpenDocumentReader {
  /// An item whose first paragraph has not been read yet.
  private struct Item {
    var place: OpenDocumentListCounter.Place
    var start: Int?
    var isCounted: Bool
  }

  private static let highestHeading = 6
  /// Headings without a list count as a list of their own.
  private static let outline = -1

  var styles: OpenDocumentStyles
  let controls: OpenDocumentControls
  var page = OfficePage()
  var runs = OfficeRuns()
  var changes = TrackedChanges()
  /// Text boxes and shapes of the paragraph that is read, shown after it.
  var boxes: [XMLElement] = []
  var notes: [OpenDocumentNote] = []
  /// Whether the paragraph that is read hides itself.
  var isHidden = false
  private var counter = OpenDocumentListCounter()
  private var place: OpenDocumentListCounter.Place?
  private var item: Item?

  init(_ package: OpenDocumentPackage) {
    let common = package.styles?.child("office:styles")
    styles = OpenDocumentStyles([common, package.content.child("office:automatic-styles")])
    let body = package.content.descendant("office:body", "office:text")
    controls = OpenDocumentControls(body?.child("office:forms"))
    let frames = OpenDocumentFrames(package, used: styles.masterPages)
    let own = styles
    let frameStyles = OpenDocumentStyles([
      common, package.styles?.child("office:automatic-styles"),
    ])
    page.begin("body")
    styles = frameStyles
    for frame in frames.heads { readFrame(frame) }
    styles = own
    if let body { readBlocks(of: body) }
    readNotes()
    styles = frameStyles
    for frame in frames.feet { readFrame(frame) }
    page.end()
  }

  var diagnostics: [Diagnostic] {
    var diagnostics = changes.diagnostics
    if runs.unknownSigns > 0 {
      diagnostics.append(
        Diagnostic(.warning, "\(runs.unknownSigns) signs of symbol fonts that are not known"))
    }
    return diagnostics
  }

  private mutating func readFrame(_ frame: XMLElement) {
    page.begin(HTMLElement.pageFrame)
    readBlocks(of: frame)
    page.end()
  }

  private mutating func readNotes() {
    // A note may hold others.
    var read = 0
    while read < notes.count {
      let note = notes[read]
      read += 1
      page.begin("div", ["class": "footnote"])
      runs.prefix = note.mark
      readBlocks(of: note.body)
      runs.prefix = ""
      page.end()
    }
  }

  /// Paragraphs, lists, tables and what holds them.
  mutating func readBlocks(of container: XMLElement) {
    for element in container.children {
      switch element.name {
      case "text:p", "text:h": readParagraph(element)
      case "text:list": readList(element)
      case "text:numbered-paragraph": readList(element)
      case "table:table": readTable(element)
      case "text:section": readSection(element)
      case "text:tracked-changes": note(element)
      case "draw:frame", "draw:custom-shape", "draw:g", "draw:rect":
        for box in Self.boxes(in: element) { readBox(box) }
      case "text:table-of-content", "text:illustration-index", "text:table-index",
        "text:object-index", "text:user-index", "text:alphabetical-index", "text:bibliography":
        element.child("text:index-body").map { readBlocks(of: $0) }
      case "text:index-title": readBlocks(of: element)
      default: break
      }
    }
  }

  private mutating func readSection(_ section: XMLElement) {
    let isHidden = section["text:display"] == "none" || section["text:is-hidden"] == "true"
    page.begin("div", style: isHidden ? ["mso-hide": "all"] : [:])
    readBlocks(of: section)
    page.end()
  }

  private mutating func note(_ changed: XMLElement) {
    for region in changed.children("text:changed-region") {
      if region.child("text:insertion") != nil { changes.insertions += 1 }
      if region.child("text:deletion") != nil { changes.deletions += 1 }
    }
  }

  // MARK: Lists

  private mutating func readList(_ list: XMLElement) {
    let outer = (place, item)
    place = counter.place(of: list, in: place)
    for element in list.children {
      guard let place else { break }
      switch element.name {
      case "text:list-item":
        item = Item(
          place: place, start: element["text:start-value"].flatMap { Int($0) }, isCounted: true)
        readBlocks(of: element)
      case "text:list-header":
        item = Item(place: place, isCounted: false)
        readBlocks(of: element)
      default: break
      }
    }
    (place, item) = outer
    // What comes after an inner list goes on with the item.
    item = nil
  }

  /// What stands before a paragraph as an item, and on which level.
  private mutating func marker(_ paragraph: XMLElement) -> (text: String?, level: Int)? {
    if let item {
      self.item = nil
      guard item.isCounted else { return (nil, item.place.level) }
      let own = styles.listName(ofParagraph: paragraph["text:style-name"])
      guard let list = (item.place.style ?? own).flatMap({ styles.list($0) }) else {
        return (nil, item.place.level)
      }
      return (list.marker(counter.next(item.place, start: item.start, list)), item.place.level)
    }
    guard place == nil, paragraph.name == "text:h", paragraph["text:is-list-header"] != "true",
      let outline = styles.outline
    else { return nil }
    let level = (paragraph["text:outline-level"].flatMap { Int($0) } ?? 1) - 1
    guard outline.levels.indices.contains(level) else { return nil }
    let start = paragraph["text:start-value"].flatMap { Int($0) }
    let restart =
      paragraph["text:restart-numbering"] == "true" ? start ?? outline.levels[level].start : start
    let place = OpenDocumentListCounter.Place(list: Self.outline, level: level)
    return (outline.marker(counter.next(place, start: restart, outline)), level)
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ paragraph: XMLElement) {
    let style = paragraph["text:style-name"]
    let look = styles.look(paragraph: style)
    runs.begin(look, ground: styles.ground("paragraph", style))
    isHidden = false
    if !runs.prefix.isEmpty {
      runs.add(runs.prefix + " ", look.onLine)
      runs.prefix = ""
    }
    readInline(of: paragraph, look)
    let spans = runs.end()
    write(spans, marker(paragraph), paragraph, look)
    let inside = boxes
    boxes = []
    for box in inside { readBox(box) }
  }

  private mutating func write(
    _ spans: [OfficeRuns.Span], _ marker: (text: String?, level: Int)?, _ paragraph: XMLElement,
    _ look: OfficeLook
  ) {
    let style = isHidden ? ["mso-hide": "all"] : [:]
    let isBlank = spans.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    guard !isBlank || marker?.text != nil else {
      page.begin("p")
      page.end()
      return
    }
    let isHeading = paragraph.name == "text:h"
    if isHeading {
      let level = paragraph["text:outline-level"].flatMap { Int($0) } ?? 1
      page.begin("h\(min(max(level, 1), Self.highestHeading))", style: style)
    } else if let marker {
      page.beginItem(level: marker.level)
    } else {
      page.begin("p", style: style)
    }
    if let text = marker?.text {
      page.add(text, style: look.isBold ? ["font-weight": "bold"] : [:])
    }
    for span in spans {
      if span.isBreak { page.addBreak() } else { page.add(span.text, style: span.style) }
    }
    if !isHeading, let marker { page.endItem(level: marker.level) } else { page.end() }
  }

  private mutating func readBox(_ box: XMLElement) {
    let outer = (runs, boxes, place, item, isHidden)
    (runs, boxes, place, item) = (OfficeRuns(), [], nil, nil)
    // What a box is filled with is not asked.
    page.begin("div", style: ["background-image": "box"])
    readBlocks(of: box)
    page.end()
    let unknown = runs.unknownSigns
    (runs, boxes, place, item, isHidden) = outer
    runs.unknownSigns += unknown
  }
}
