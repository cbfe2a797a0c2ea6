/// A Word document's styles (ECMA-376, 17.7), each with what it takes over from those it is based on.
struct WordStyles {
  private struct Style {
    var base: String?
    var name: String
    var paragraph: XMLElement?
    var run: XMLElement?
  }

  /// What a paragraph style says.
  struct Paragraph {
    /// 1 for the highest; nil for text.
    var headingLevel: Int?
    var list: String?
    var level: Int?
    var look = OfficeLook()
  }

  /// Styles that a style is based on, and so on: no document has a tenth of it, and one could be based
  /// on itself.
  private static let deepest = 50
  private static let highestHeading = 6

  private var styles: [String: Style] = [:]
  private var defaultParagraph: String?
  private var defaultLook = OfficeLook()
  private var paragraphs: [String: Paragraph] = [:]
  /// Styles of tables that colour cells.
  private var tinted: Set<String> = []

  /// No styles.
  init() {}

  init(_ root: XMLElement, _ numbering: WordNumbering) {
    if let run = root.descendant("w:docDefaults", "w:rPrDefault", "w:rPr") {
      defaultLook.apply(word: run)
    }
    for element in root.children("w:style") {
      guard let id = element["w:styleId"] else { continue }
      styles[id] = Style(
        base: element.child("w:basedOn")?["w:val"],
        name: element.child("w:name")?["w:val"]?.lowercased() ?? "",
        paragraph: element.child("w:pPr"), run: element.child("w:rPr"))
      if element["w:type"] == "table", Self.hasGround(element) { tinted.insert(id) }
      if element["w:type"] == "paragraph", ["1", "true", "on"].contains(element["w:default"] ?? "")
      {
        defaultParagraph = id
      }
    }
    for id in styles.keys { paragraphs[id] = paragraph(id, numbering) }
  }

  /// What the style of a paragraph says; the default one's where it names none.
  func paragraph(_ id: String?) -> Paragraph {
    if let id, let style = paragraphs[id] { return style }
    if let defaultParagraph, let style = paragraphs[defaultParagraph] { return style }
    return Paragraph(look: defaultLook)
  }

  /// Lets a character style say how its text looks.
  func apply(character id: String, to look: inout OfficeLook) {
    for style in chain(id).reversed() { style.run.map { look.apply(word: $0) } }
  }

  /// Whether a style of tables colours some cells; which ones, nobody asks.
  func hasGrounds(_ id: String) -> Bool { tinted.contains(id) }

  private static func hasGround(_ element: XMLElement) -> Bool {
    element.children.contains { child in
      child.name == "w:shd" ? OfficeLook.ground(child) != nil : hasGround(child)
    }
  }

  private func paragraph(_ id: String, _ numbering: WordNumbering) -> Paragraph {
    var result = Paragraph(look: defaultLook)
    let chain = chain(id)
    for style in chain.reversed() {
      style.run.map { result.look.apply(word: $0) }
      guard let properties = style.paragraph else { continue }
      if let level = Self.headingLevel(properties) {
        result.headingLevel = level == 0 ? nil : level
      }
      if let number = properties.child("w:numPr") {
        result.list = number.child("w:numId")?["w:val"] ?? result.list
        result.level = number.child("w:ilvl")?["w:val"].flatMap { Int($0) } ?? result.level
      }
    }
    if result.headingLevel == nil, chain.contains(where: { $0.name == "title" }) {
      result.headingLevel = 1
    }
    // The list may say which style stands on which level.
    if let list = result.list, let levels = numbering.lists[list]?.levels,
      let level = levels.firstIndex(where: { $0.style == id })
    {
      result.level = level
    }
    return result
  }

  /// 1 to 6 for headings, 0 for what is said to be text; nil where nothing is said.
  static func headingLevel(_ properties: XMLElement) -> Int? {
    guard let level = properties.child("w:outlineLvl")?["w:val"].flatMap({ Int($0) }) else {
      return nil
    }
    return (0..<9).contains(level) ? min(level + 1, highestHeading) : 0
  }

  /// A style, the one it is based on, and so on.
  private func chain(_ id: String) -> [Style] {
    var chain: [Style] = []
    var next: String? = id
    while let id = next, let style = styles[id], chain.count < Self.deepest {
      chain.append(style)
      next = style.base
    }
    return chain
  }
}
