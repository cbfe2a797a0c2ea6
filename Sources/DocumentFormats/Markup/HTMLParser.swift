import CLibXML2
import CouncilModel

/// libxml2's parser and the tree that it makes; both are freed with it.
///
/// No entity, DTD or inclusion is ever loaded. The limits of libxml2 (256 levels, 10 MB a text)
/// are lifted, since beyond them it cuts in silence; the caller limits the whole instead.
final class HTMLParser {
  private let context: htmlParserCtxtPtr
  private let document: htmlDocPtr?
  private let wasCut: Bool

  private static let options =
    Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NODEFDTD.rawValue)
    | Int32(HTML_PARSE_NOERROR.rawValue) | Int32(HTML_PARSE_NOWARNING.rawValue)
    | Int32(HTML_PARSE_NONET.rawValue) | Int32(HTML_PARSE_COMPACT.rawValue)
    | Int32(HTML_PARSE_IGNORE_ENC.rawValue) | Int32(XML_PARSE_HUGE.rawValue)

  /// Nil where there is no memory.
  init?(_ html: String) {
    guard let context = htmlNewParserCtxt() else { return nil }
    self.context = context
    var html = html
    document = html.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { characters in
        htmlCtxtReadMemory(
          context, characters.baseAddress, Int32(characters.count), nil, "UTF-8", Self.options)
      }
    }
    wasCut = context.pointee.disableSAX != 0 || context.pointee.lastError.level == XML_ERR_FATAL
  }

  deinit {
    if let document { xmlFreeDoc(document) }
    htmlFreeParserCtxt(context)
  }

  var diagnostics: [Diagnostic] {
    guard wasCut else { return [] }
    let reason = context.pointee.lastError.message.map { String(cString: $0).trimmed }
    return [Diagnostic(.warning, "HTML not read to its end: \(reason ?? "unknown reason")")]
  }

  /// The page's elements and texts, also those that it does not show.
  var tree: HTMLTree {
    var tree = HTMLTree()
    guard let document, let root = xmlDocGetRootElement(document) else { return tree }
    var next: xmlNodePtr? = root
    var open: [Int?] = [nil]
    while let node = next {
      let index = append(node, to: open.last ?? nil, in: &tree)
      if let index, let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
        open.append(index)
        next = child
        continue
      }
      next = following(node, &open)
    }
    tree.applyStyles()
    return tree
  }

  /// The next sibling of a node or of its nearest ancestor that has one.
  private func following(_ node: xmlNodePtr, _ open: inout [Int?]) -> xmlNodePtr? {
    var node = node
    while true {
      if let sibling = node.pointee.next { return sibling }
      guard open.count > 1, let parent = node.pointee.parent else { return nil }
      node = parent
      open.removeLast()
    }
  }

  /// The index of the new node; nil for what is not shown.
  private func append(_ node: xmlNodePtr, to parent: Int?, in tree: inout HTMLTree) -> Int? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      let element = Self.element(node)
      if element.name == "title", tree.title == nil { tree.title = Self.text(of: node) }
      noteStyle(element, node, in: &tree)
      guard !element.isNeverText, element.name != "title" else { return nil }
      return tree.append(.element(element), to: parent)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = node.pointee.content else { return nil }
      return tree.append(.text(String(cString: content)), to: parent)
    default:
      return nil
    }
  }

  private func noteStyle(
    _ element: HTMLElement, _ node: xmlNodePtr, in tree: inout HTMLTree
  ) {
    if element.name == "link",
      element.attributes["rel"]?.lowercased().contains("stylesheet") == true
    {
      tree.hasForeignStyles = true
    } else if element.name == "style", element.attributes["media"]?.lowercased() != "print",
      let text = Self.content(of: node)
    {
      tree.styleTexts.append(text)
    }
  }

  private static func element(_ node: xmlNodePtr) -> HTMLElement {
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      let name = String(cString: current.pointee.name).lowercased()
      if HTMLElement.keptAttributes.contains(name) {
        let value = current.pointee.children.flatMap { $0.pointee.content }
        attributes[name] = value.map { String(cString: $0) } ?? ""
      }
      attribute = current.pointee.next
    }
    return HTMLElement(String(cString: node.pointee.name).lowercased(), attributes)
  }

  private static func content(of node: xmlNodePtr) -> String? {
    node.pointee.children?.pointee.content.map { String(cString: $0) }
  }

  private static func text(of node: xmlNodePtr) -> String? {
    guard let content = content(of: node) else { return nil }
    let text = TextLine(words: UTF8Words.words(content[...])).text
    return text.isEmpty ? nil : text
  }
}
