internal import CouncilModel

/// Reads a Word document into a page: what Word shows with all changes accepted, in reading order.
struct WordReader {
  let package: WordPackage
  let styles: WordStyles
  var page = OfficePage()
  var lists: WordListCounter
  var notes = WordNotes()
  var fields = WordFields()
  var changes = TrackedChanges()
  var runs = OfficeRuns()
  /// Text boxes of the paragraph that is read, shown after it.
  var boxes: [XMLElement] = []
  /// Paragraphs whose ends were deleted: they go on in the next.
  private var unended: [XMLElement] = []
  /// Parts that are not read: `w:altChunk`.
  private var foreignParts = 0
  /// The mark of the note that is read.
  var noteMark = ""

  init(_ package: WordPackage) throws(DocumentError) {
    self.package = package
    let numbering = try package.part("numbering").map(WordNumbering.init) ?? WordNumbering()
    styles = try package.part("styles").map { WordStyles($0, numbering) } ?? WordStyles()
    lists = WordListCounter(numbering)
    let settings = try package.part("settings")
    for kind in WordNotes.Kind.allCases {
      if let part = try package.part("\(kind.rawValue)s") {
        notes.add(part, kind, settings: settings)
      }
    }
    changes.comments = try package.part("comments")?.children("w:comment").count ?? 0
    let frames = try WordFrames(package, settings)
    page.begin("body")
    for part in frames.heads { readFrame(part) }
    if let body = package.main.root.child("w:body") { readStory(body) }
    readNotes()
    for part in frames.feet { readFrame(part) }
    page.end()
  }

  var diagnostics: [Diagnostic] {
    var diagnostics = changes.diagnostics
    if foreignParts > 0 {
      diagnostics.append(
        Diagnostic(.warning, "\(foreignParts) parts in another format, which are not read"))
    }
    if runs.unknownSigns > 0 {
      diagnostics.append(
        Diagnostic(.warning, "\(runs.unknownSigns) signs of symbol fonts that are not known"))
    }
    return diagnostics
  }

  /// A text of its own, with fields and paragraphs that end in it.
  mutating func readStory(_ story: XMLElement) {
    let outer = (fields, unended)
    (fields, unended) = (WordFields(), [])
    readBlocks(of: story)
    // The last paragraph's end cannot be deleted.
    if !unended.isEmpty { endParagraph() }
    (fields, unended) = outer
  }

  /// A head or foot of all pages.
  private mutating func readFrame(_ part: XMLElement) {
    page.begin(HTMLElement.pageFrame)
    readStory(part)
    page.end()
  }

  private mutating func readNotes() {
    for kind in WordNotes.Kind.allCases {
      // A note may refer to notes itself.
      var read = 0
      while let note = notes.cited[kind]?.dropFirst(read).first {
        read += 1
        noteMark = note.mark
        page.begin("div", ["class": "footnote"])
        readStory(note.content)
        page.end()
      }
    }
  }

  /// Paragraphs, tables and what holds them.
  mutating func readBlocks(of container: XMLElement) {
    for element in container.children {
      switch element.name {
      case "w:p": readParagraph(element)
      case "w:tbl": readTable(element)
      case "w:sdt": element.child("w:sdtContent").map { readBlocks(of: $0) }
      case "w:ins", "w:moveTo":
        changes.insertions += 1
        readBlocks(of: element)
      case "w:customXml", "w:smartTag": readBlocks(of: element)
      case "w:del", "w:moveFrom": changes.deletions += 1
      case "mc:AlternateContent": Self.choice(of: element).map { readBlocks(of: $0) }
      case "w:altChunk": foreignParts += 1
      default: break
      }
    }
  }

  /// The one of several forms of the same content that is read: the first, as newer programs do.
  static func choice(of alternatives: XMLElement) -> XMLElement? {
    alternatives.child("mc:Choice") ?? alternatives.child("mc:Fallback")
  }

  private mutating func readParagraph(_ paragraph: XMLElement) {
    let properties = paragraph.child("w:pPr")
    unended.append(paragraph)
    let mark = properties?.child("w:rPr")
    if mark?.child("w:del") != nil || mark?.child("w:moveFrom") != nil {
      changes.deletions += 1
      return
    }
    if mark?.child("w:ins") != nil || mark?.child("w:moveTo") != nil { changes.insertions += 1 }
    endParagraph()
  }

  /// Writes the paragraphs that have become one; the last one's properties are its own.
  private mutating func endParagraph() {
    guard let last = unended.last else { return }
    let properties = last.child("w:pPr")
    let style = styles.paragraph(properties?.child("w:pStyle")?["w:val"])
    runs.begin(style.look, ground: properties?.child("w:shd").flatMap(OfficeLook.ground))
    let parts = unended
    unended = []
    for part in parts { readInline(of: part) }
    let spans = runs.end()
    var mark = style.look
    properties?.child("w:rPr").map { mark.apply(word: $0) }
    // Word counts no paragraph that is hidden with its end.
    let isHidden = mark.isHidden && spans.allSatisfy { $0.style["mso-hide"] != nil }
    let place = isHidden ? nil : Self.place(properties, style)
    write(
      spans, marker: place.flatMap { lists.marker(list: $0.list, level: $0.level) }, place, style,
      properties)
    let inside = boxes
    boxes = []
    for box in inside { readBox(box) }
  }

  private mutating func write(
    _ spans: [OfficeRuns.Span], marker: String?, _ place: (list: String, level: Int)?,
    _ style: WordStyles.Paragraph, _ properties: XMLElement?
  ) {
    let isBlank = spans.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    guard !isBlank || marker != nil else {
      page.begin("p")
      page.end()
      return
    }
    let own = properties.flatMap(WordStyles.headingLevel)
    let heading = own.map { $0 == 0 ? nil : $0 } ?? style.headingLevel
    if let heading {
      page.begin("h\(heading)")
    } else if let place {
      page.beginItem(level: place.level)
    } else {
      page.begin("p")
    }
    if let marker { page.add(marker, style: style.look.isBold ? ["font-weight": "bold"] : [:]) }
    for span in spans {
      if span.isBreak { page.addBreak() } else { page.add(span.text, style: span.style) }
    }
    if heading == nil, let place { page.endItem(level: place.level) } else { page.end() }
  }

  /// The list and the level, from 0, on which a paragraph stands; nil for none.
  private static func place(
    _ properties: XMLElement?, _ style: WordStyles.Paragraph
  ) -> (list: String, level: Int)? {
    let own = properties?.child("w:numPr")
    let ownList = own?.child("w:numId")?["w:val"]
    // List 0 takes a paragraph out of its style's list.
    guard let list = ownList ?? style.list, list != "0" else { return nil }
    let ownLevel = own?.child("w:ilvl")?["w:val"].flatMap { Int($0) }
    let level = ownLevel ?? (ownList == nil || ownList == style.list ? style.level : nil) ?? 0
    return (0..<WordNumbering.levelCount).contains(level) ? (list, level) : nil
  }

  private mutating func readBox(_ box: XMLElement) {
    let outer = (runs, boxes)
    (runs, boxes) = (OfficeRuns(), [])
    // What a box is filled with is not known.
    page.begin("div", style: ["background-image": "box"])
    readStory(box)
    page.end()
    let unknown = runs.unknownSigns
    (runs, boxes) = outer
    runs.unknownSigns += unknown
  }
}
