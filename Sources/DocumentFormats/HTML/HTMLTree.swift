/// The visible elements and texts of a page, in document order, without any pointers.
///
/// Children stand behind their parents, so that one pass backwards sums up subtrees and nothing
/// needs recursion: hostile pages nest a million deep.
struct HTMLTree {
  enum Content: Equatable {
    case element(HTMLElement)
    case text(String)
  }

  struct Node {
    var content: Content
    var parent: Int?
    var firstChild: Int?
    var lastChild: Int?
    var nextSibling: Int?
  }

  private(set) var nodes: [Node] = []
  var title: String?

  @discardableResult
  mutating func append(_ content: Content, to parent: Int?) -> Int {
    let index = nodes.count
    nodes.append(Node(content: content, parent: parent))
    guard let parent else { return index }
    if let previous = nodes[parent].lastChild {
      nodes[previous].nextSibling = index
    } else {
      nodes[parent].firstChild = index
    }
    nodes[parent].lastChild = index
    return index
  }

  func element(_ index: Int) -> HTMLElement? {
    if case .element(let element) = nodes[index].content { element } else { nil }
  }

  func children(of index: Int) -> some Sequence<Int> {
    sequence(state: nodes[index].firstChild) { next in
      defer { next = next.flatMap { nodes[$0].nextSibling } }
      return next
    }
  }

  /// The index behind the last descendant of a node.
  func end(of index: Int) -> Int {
    var node = index
    while let last = nodes[node].lastChild { node = last }
    return node + 1
  }

  enum Step {
    case enter(Int)
    case leave(Int)
  }

  /// Every element's beginning and end, and every text, in order.
  func walk(_ visit: (Step) -> Void) {
    var open: [Int] = []
    for index in nodes.indices {
      while let last = open.last, last != nodes[index].parent {
        visit(.leave(last))
        open.removeLast()
      }
      visit(.enter(index))
      if case .element = nodes[index].content { open.append(index) }
    }
    for index in open.reversed() { visit(.leave(index)) }
  }
}
