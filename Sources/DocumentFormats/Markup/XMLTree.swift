/// An XML document's elements and texts, without any pointers.
final class XMLTree: Sendable {
  struct Node: Sendable {
    /// `w:p`: prefix and name, the prefix being this program's own; nil for text.
    var name: String?
    var attributes: [String: String] = [:]
    var text = ""
    var firstChild: Int?
    var nextSibling: Int?
  }

  private let nodes: [Node]

  /// - Parameter nodes: the root first.
  init(_ nodes: [Node]) {
    self.nodes = nodes
  }

  /// The outermost element; nil where there is nothing.
  var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(tree: self, index: 0) }

  fileprivate subscript(index: Int) -> Node { nodes[index] }
}

/// An element of an XML document with all that it holds, or a text.
struct XMLElement {
  fileprivate let tree: XMLTree
  fileprivate let index: Int

  /// Nil for text.
  var name: String? { tree[index].name }
  /// Of a text; empty for elements.
  var ownText: String { tree[index].text }

  subscript(attribute: String) -> String? { tree[index].attributes[attribute] }

  /// Elements and texts, in order.
  var contents: some Sequence<XMLElement> {
    sequence(state: tree[index].firstChild) { [tree] next -> XMLElement? in
      guard let current = next else { return nil }
      next = tree[current].nextSibling
      return XMLElement(tree: tree, index: current)
    }
  }

  /// Elements, in order.
  var children: some Sequence<XMLElement> { contents.lazy.filter { $0.name != nil } }

  /// The first child of a name.
  func child(_ name: String) -> XMLElement? { contents.first { $0.name == name } }

  /// The first child of a name, then of that one the next name's, and so on.
  func descendant(_ names: String...) -> XMLElement? {
    names.reduce(self) { element, name in element?.child(name) }
  }

  func children(_ name: String) -> [XMLElement] { contents.filter { $0.name == name } }

  /// All text within.
  var text: String {
    name == nil ? ownText : contents.reduce(into: "") { $0 += $1.text }
  }
}
