/// The parts of a page that a reader opens with a click: the panels of an accordion, of tabs.
///
/// They are hidden until then, and the page's text all the same.
struct Disclosures {
  private var opened: Set<Int> = []

  func contains(_ index: Int) -> Bool { opened.contains(index) }

  init(_ tree: HTMLTree) {
    var named: Set<String> = []
    for index in tree.nodes.indices {
      guard let element = tree.element(index) else { continue }
      named.formUnion(element.controlledIdentifiers)
      if tree.holdsDisclosureButton(index), let panel = tree.followingElement(of: index) {
        opened.insert(panel)
      }
    }
    guard !named.isEmpty else { return }
    for index in tree.nodes.indices {
      guard let id = tree.element(index)?.attributes["id"] else { continue }
      if named.contains(id) { opened.insert(index) }
    }
  }
}

extension HTMLElement {
  /// The parts of the page that a click on the element shows.
  var controlledIdentifiers: [String] {
    var names =
      attributes["aria-controls"]?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    for key in ["data-target", "data-bs-target"] {
      if let target = attributes[key], target.hasPrefix("#") {
        names.append(String(target.dropFirst()))
      }
    }
    if attributes["data-toggle"] != nil || attributes["data-bs-toggle"] != nil,
      let target = attributes["href"], target.hasPrefix("#")
    {
      names.append(String(target.dropFirst()))
    }
    return names
  }

  /// Whether the element says that a click opens something.
  var isDisclosure: Bool {
    attributes["aria-expanded"] != nil || attributes["aria-controls"] != nil
      || attributes["data-toggle"] != nil || attributes["data-bs-toggle"] != nil
      || attributes["class"]?.lowercased().contains("accordion") == true
  }
}

extension HTMLTree {
  /// Whether an element is the button of an accordion, or a heading that holds one.
  fileprivate func holdsDisclosureButton(_ index: Int) -> Bool {
    guard let element = element(index) else { return false }
    if element.name == "button" { return element.isDisclosure }
    guard element.headingLevel != nil else { return false }
    return children(of: index).contains { child in
      self.element(child).map { $0.name == "button" || $0.isDisclosure } ?? false
    }
  }

  fileprivate func followingElement(of index: Int) -> Int? {
    var next = nodes[index].nextSibling
    while let sibling = next {
      if element(sibling) != nil { return sibling }
      next = nodes[sibling].nextSibling
    }
    return nil
  }
}
