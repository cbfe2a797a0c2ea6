import CLibXML2

/// libxml2's parser of XML, for the parts of office files.
///
/// No entity, document type or other file is ever loaded: office files have none, and what has is
/// refused. libxml2's limits stay as they are (256 levels, 10 MB a text): office files are made by
/// programs, and below them whoever walks the tree may call itself for each level.
enum XMLParser {
  private static let options =
    Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue)
    | Int32(XML_PARSE_NOWARNING.rawValue) | Int32(XML_PARSE_COMPACT.rawValue)
    | Int32(XML_PARSE_NOCDATA.rawValue) | Int32(XML_PARSE_IGNORE_ENC.rawValue)
  private static let documentType = Array("<!DOCTYPE".utf8)

  /// The tree of a part.
  ///
  /// - Parameters:
  ///   - part: its name, for messages.
  ///   - prefixes: this program's prefix for each namespace; elements and attributes of others are
  ///     left out, with what they hold.
  static func tree(
    _ bytes: [UInt8], of part: String, prefixes: [String: String]
  ) throws(DocumentError) -> XMLTree {
    var text = DecodedText(bytes).text
    let isTyped =
      text.utf8.count >= documentType.count
      && ASCII.firstIndex(of: documentType, in: Array(text.utf8)[...], from: 0) != nil
    guard !isTyped else {
      throw DocumentError(.damaged, detail: "\(part) has a document type, which no office file has")
    }
    guard let context = xmlNewParserCtxt() else {
      throw DocumentError(.damaged, detail: "out of memory")
    }
    defer { xmlFreeParserCtxt(context) }
    let document = text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { characters in
        xmlCtxtReadMemory(
          context, characters.baseAddress, Int32(characters.count), nil, "UTF-8", options)
      }
    }
    guard let document, let root = xmlDocGetRootElement(document) else {
      let reason = context.pointee.lastError.message.map { String(cString: $0).trimmed }
      throw DocumentError(.damaged, detail: "\(part): \(reason ?? "no XML")")
    }
    defer { xmlFreeDoc(document) }
    return XMLTree(nodes(below: root, prefixes))
  }

  private static func nodes(below root: xmlNodePtr, _ prefixes: [String: String]) -> [XMLTree.Node]
  {
    var names = XMLNames(prefixes)
    var nodes: [XMLTree.Node] = []
    /// For each open element its index, and its last child's.
    var open: [(index: Int, last: Int?)] = []
    var next: xmlNodePtr? = root
    while let node = next {
      var descends = false
      if let made = Self.node(node, &names) {
        let index = nodes.count
        nodes.append(made)
        if let parent = open.last {
          if let last = parent.last {
            nodes[last].nextSibling = index
          } else {
            nodes[parent.index].firstChild = index
          }
          open[open.count - 1].last = index
        }
        if made.name != nil, let child = node.pointee.children {
          open.append((index, nil))
          next = child
          descends = true
        }
      }
      if !descends { next = following(node, &open) }
    }
    return nodes
  }

  /// The next sibling of a node or of its nearest ancestor that has one.
  private static func following(
    _ node: xmlNodePtr, _ open: inout [(index: Int, last: Int?)]
  ) -> xmlNodePtr? {
    var node = node
    while !open.isEmpty {
      if let sibling = node.pointee.next { return sibling }
      guard let parent = node.pointee.parent else { return nil }
      node = parent
      open.removeLast()
    }
    return nil
  }

  private static func node(_ node: xmlNodePtr, _ names: inout XMLNames) -> XMLTree.Node? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      guard let name = names.name(node.pointee.name, in: node.pointee.ns) else { return nil }
      var element = XMLTree.Node(name: name)
      var attribute = node.pointee.properties
      while let current = attribute {
        if let name = names.name(current.pointee.name, in: current.pointee.ns) {
          let value = current.pointee.children.flatMap { $0.pointee.content }
          element.attributes[name] = value.map { String(cString: $0) } ?? ""
        }
        attribute = current.pointee.next
      }
      return element
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = node.pointee.content else { return nil }
      return XMLTree.Node(text: String(cString: content))
    default:
      return nil
    }
  }
}
