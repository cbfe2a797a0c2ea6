/// A letter of a word processor on its way to lines: written as a web page's tree, so that headings,
/// lists, tables, notes and what is not shown become the same lines as there.
struct OfficePage {
  private(set) var tree = HTMLTree()
  private var open: [Int] = []

  mutating func begin(
    _ name: String, _ attributes: [String: String] = [:], style: [String: String] = [:]
  ) {
    var element = HTMLElement(name, attributes)
    element.style = style
    open.append(tree.append(.element(element), to: open.last))
  }

  mutating func end() { open.removeLast() }

  mutating func add(_ text: String) {
    guard !text.isEmpty else { return }
    tree.append(.text(text), to: open.last)
  }

  /// Text in an element of its own, where it looks other than what is around it.
  mutating func add(_ text: String, style: [String: String]) {
    guard !text.isEmpty else { return }
    guard !style.isEmpty else { return add(text) }
    begin("span", style: style)
    add(text)
    end()
  }

  mutating func addBreak() {
    begin("br")
    end()
  }

  /// Begins an item on a level of a list, from 0; `endItem` ends it. Its number is part of its text.
  mutating func beginItem(level: Int) {
    for _ in 0...level { begin("ul") }
    begin("li")
  }

  mutating func endItem(level: Int) {
    for _ in 0...(level + 1) { end() }
  }
}
