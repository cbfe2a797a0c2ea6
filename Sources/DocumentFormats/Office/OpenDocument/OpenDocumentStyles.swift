/// The styles of an OpenDocument text, each with what it takes over from its parents (ISO 26300, part
/// 1, 16).
struct OpenDocumentStyles {
  private struct Name: Hashable {
    var family: String
    var name: String
  }

  /// Parents of a style: no document has a tenth of it, and one could be its own.
  private static let deepest = 50

  private var styles: [Name: XMLElement] = [:]
  private var lists: [String: OpenDocumentList] = [:]
  /// Of headings that stand in no list.
  private(set) var outline: OpenDocumentList?
  private var defaultLook = OfficeLook()

  /// - Parameter parts: what holds styles; where names are the same, the later ones count.
  init(_ parts: [XMLElement?]) {
    for element in parts.compactMap({ $0 }).flatMap({ Array($0.children) }) {
      switch element.name {
      case "style:style":
        if let family = element["style:family"], let name = element["style:name"] {
          styles[Name(family: family, name: name)] = element
        }
      case "style:default-style" where element["style:family"] == "paragraph":
        element.child("style:text-properties").map { defaultLook.apply(openDocument: $0) }
      case "text:list-style": element["style:name"].map { lists[$0] = OpenDocumentList(element) }
      case "text:outline-style": outline = OpenDocumentList(element)
      default: break
      }
    }
  }

  func list(_ name: String) -> OpenDocumentList? { lists[name] }

  /// How text of a paragraph style looks.
  func look(paragraph name: String?) -> OfficeLook {
    var look = defaultLook
    for style in chain("paragraph", name).reversed() {
      style.child("style:text-properties").map { look.apply(openDocument: $0) }
    }
    return look
  }

  /// Lets a style of text say how its text looks.
  func apply(text name: String?, to look: inout OfficeLook) {
    for style in chain("text", name).reversed() {
      style.child("style:text-properties").map { look.apply(openDocument: $0) }
    }
  }

  /// The list style that a paragraph's style names; empty where it takes its paragraphs out of lists.
  func listName(ofParagraph name: String?) -> String? {
    chain("paragraph", name).lazy.compactMap { $0["style:list-style-name"] }.first
  }

  /// The colour on which paragraphs or cells of a style stand.
  func ground(_ family: String, _ name: String?) -> String? {
    let properties = "style:\(family)-properties"
    let value = chain(family, name).lazy
      .compactMap { $0.child(properties)?["fo:background-color"] }.first
    return value.flatMap(OfficeLook.ground)
  }

  /// Pages that paragraphs of these styles begin.
  var masterPages: Set<String> {
    Set(styles.values.compactMap { $0["style:master-page-name"] }.filter { !$0.isEmpty })
  }

  /// A style, its parent, and so on.
  private func chain(_ family: String, _ name: String?) -> [XMLElement] {
    var chain: [XMLElement] = []
    var next = name
    while let name = next, let style = styles[Name(family: family, name: name)],
      chain.count < Self.deepest
    {
      chain.append(style)
      next = style["style:parent-style-name"]
    }
    return chain
  }
}
