/// The elements and texts of a page, in document order, without any pointers.
///
/// Children stand after their parents, so that one pass backwards sums up subtrees and nothing
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
  /// What the page's `<style>` elements say.
  var styleTexts: [String] = []
  /// Whether style sheets in other files, which are never loaded, say more.
  var hasForeignStyles = false
  /// Whether anything may keep some text from being seen, or valid; in many letters nothing does.
  private(set) var hidesSomething = false

  /// Selectors do not look further up: hostile pages nest a million deep.
  private static let mostAncestors = 100

  @discardableResult
  mutating func append(_ content: Content, to parent: Int?) -> Int {
    let index = nodes.count
    if case .element(let element) = content, element.hidesSomething { hidesSomething = true }
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

  /// Lets the page's own style sheets say how its elements are shown.
  mutating func applyStyles() {
    guard let sheet = StyleSheet(styleTexts) else { return }
    for index in nodes.indices {
      guard case .element(var element) = nodes[index].content else { continue }
      var declarations = sheet.declarations(for: element, under: ancestors(of: index))
      guard !declarations.isEmpty else { continue }
      declarations.merge(element.style) { sheet, own in
        sheet.hasSuffix("!important") && !own.hasSuffix("!important") ? sheet : own
      }
      element.style = declarations
      hidesSomething = true
      nodes[index].content = .element(element)
    }
  }

  /// From the parent upwards, no further than style sheets look.
  private func ancestors(of index: Int) -> some Sequence<HTMLElement> {
    sequence(state: (next: nodes[index].parent, left: Self.mostAncestors)) {
      state -> HTMLElement? in
      guard state.left > 0, let current = state.next, let element = element(current) else {
        return nil
      }
      state = (nodes[current].parent, state.left - 1)
      return element
    }
  }

  func children(of index: Int) -> some Sequence<Int> {
    sequence(state: nodes[index].firstChild) { next in
      defer { next = next.flatMap { nodes[$0].nextSibling } }
      return next
    }
  }

  /// The index after the last descendant of a node.
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

extension HTMLElement {
  private static let struckElements: Set<String> = ["del", "s", "strike"]

  fileprivate var hidesSomething: Bool {
    !style.isEmpty || attributes["hidden"] != nil || attributes["color"] != nil
      || Self.struckElements.contains(name)
  }
}
