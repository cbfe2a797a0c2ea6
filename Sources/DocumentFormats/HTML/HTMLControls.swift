/// The controls of a form: what a reader of the page sees of them, and which are the page's own.
struct HTMLControls {
  private let tree: HTMLTree
  /// Forms that are sent to the server, to search or to sort: none is part of a letter.
  private var sent: Set<Int> = []

  private static let sendingTypes: Set<String> = ["submit", "image"]
  private static let boxTypes: Set<String> = ["checkbox", "radio"]
  /// Types of input whose value is not shown as text.
  private static let silentTypes: Set<String> = [
    "hidden", "password", "submit", "reset", "button", "image", "file", "range", "color",
  ]

  init(_ tree: HTMLTree) {
    self.tree = tree
    for index in tree.nodes.indices {
      guard let element = tree.element(index), Self.sends(element), let form = form(of: index)
      else { continue }
      sent.insert(form)
    }
  }

  private static func sends(_ element: HTMLElement) -> Bool {
    let type = element.attributes["type"]?.lowercased()
    if element.name == "input" { return type.map(sendingTypes.contains) ?? false }
    return element.name == "button" && type != "button" && !element.isDisclosure
  }

  private func form(of index: Int) -> Int? {
    var current = tree.nodes[index].parent
    while let ancestor = current {
      if tree.element(ancestor)?.name == "form" { return ancestor }
      current = tree.nodes[ancestor].parent
    }
    return nil
  }

  /// Whether a control serves the page and not the letter.
  func isFurniture(_ index: Int) -> Bool {
    guard let element = tree.element(index) else { return false }
    switch element.name {
    case "button": return !isHeading(index, element)
    case "select": return selected(in: index) == nil || isSent(index)
    case "input", "textarea": return isSent(index)
    default: return false
    }
  }

  private func isSent(_ index: Int) -> Bool {
    !sent.isEmpty && form(of: index).map(sent.contains) ?? false
  }

  /// The button of an accordion is the heading of what it opens.
  private func isHeading(_ index: Int, _ element: HTMLElement) -> Bool {
    if element.isDisclosure { return true }
    guard let parent = tree.nodes[index].parent.flatMap(tree.element) else { return false }
    return parent.headingLevel != nil || parent.name == "summary"
  }

  /// The option that a list of choices shows; nil where nobody chose one.
  func selected(in select: Int) -> Int? {
    (select..<tree.end(of: select)).first { index in
      tree.element(index).map { $0.name == "option" && $0.attributes["selected"] != nil } ?? false
    }
  }

  /// What an input shows: its value, or a box that is ticked or not. Nil where it shows no text.
  static func text(of input: HTMLElement) -> String? {
    if input.name != "input" { return drawnBox(input) }
    let type = input.attributes["type"]?.lowercased() ?? "text"
    if boxTypes.contains(type) { return input.attributes["checked"] == nil ? " ☐ " : " ☒ " }
    guard !silentTypes.contains(type), let value = input.attributes["value"],
      !value.trimmed.isEmpty
    else { return nil }
    return value
  }

  /// A box that a page draws by itself, and says so to screen readers.
  private static func drawnBox(_ element: HTMLElement) -> String? {
    guard let role = element.attributes["role"], boxTypes.contains(role),
      let isTicked = element.attributes["aria-checked"]
    else { return nil }
    return isTicked == "true" ? " ☒ " : " ☐ "
  }
}
