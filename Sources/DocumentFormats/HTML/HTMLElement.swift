/// An element with what its tag says.
struct HTMLElement: Equatable {
  let name: String
  var attributes: [String: String]
  /// What the page's style sheets and the style attribute say, the decisive value for each property.
  var style: [String: String]

  /// Whether an element of this name begins and ends lines.
  private let isNamedBlock: Bool

  init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    isNamedBlock = Self.blocks.contains(name)
    self.attributes = attributes
    style = attributes["style"].map(StyleDeclarations.read) ?? [:]
  }

  /// The attributes that decide how a letter is read; others are not kept.
  static let keptAttributes: Set<String> = [
    "class", "id", "style", "role", "hidden", "href", "start", "value", "type", "reversed",
    "colspan", "rowspan", "checked", "selected", "multiple", "for", "color", "bgcolor",
    "aria-controls", "aria-expanded", "aria-checked", "data-target", "data-bs-target",
    "data-toggle",
    "data-bs-toggle", "rel", "media",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
    "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul", pageFrame,
  ]

  /// What is never shown as text. Not `embed`: libxml2 puts the rest of the page into it.
  private static let invisible: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "svg", "canvas", "audio", "video",
    "datalist", "xml", "meta", "link", "base",
  ]

  /// The head or foot of all pages of a letter that a word processor wrote; no web page has such an
  /// element.
  static let pageFrame = "#page-frame"

  /// Whether the element begins and ends lines.
  var isBlock: Bool {
    isNamedBlock || tablePart != nil || styleValue("display") == "block"
  }

  /// Whether the element holds no text at all, shown or not.
  var isNeverText: Bool { Self.invisible.contains(name) }

  /// 1 for `h1`; nil for what is no heading.
  var headingLevel: Int? {
    guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"), let digit = name.utf8.last,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
    else {
      return attributes["role"] == "heading" ? 2 : nil
    }
    return Int(digit - UInt8(ascii: "0"))
  }

  /// The value of a property, in lower case without `!important`.
  func styleValue(_ property: String) -> String? {
    guard let value = style[property] else { return nil }
    return value.utf8.contains(UInt8(ascii: "!")) ? StyleDeclarations.plain(value) : value
  }
}
