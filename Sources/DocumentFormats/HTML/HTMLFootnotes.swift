/// A page's footnotes, and the links that are their marks: `<a href="#fn1">1</a>` after a word
/// leads to the note that has the identifier `fn1`.
struct HTMLFootnotes {
  /// "12", "[3]", "*": in characters.
  private static let longestMark = 4
  private static let noteNames = ["footnote", "fussnote", "fußnote", "endnote"]
  private static let noteRoles: Set<String> = ["doc-footnote", "doc-endnote", "doc-endnotes"]

  /// Elements that hold a note, or all of them.
  private(set) var notes: Set<Int> = []
  /// Links whose text is a mark where it touches a word.
  private(set) var marks: Set<Int> = []

  init(_ tree: HTMLTree) {
    var marksByTarget: [String: Int] = [:]
    for index in tree.nodes.indices {
      guard let element = tree.element(index) else { continue }
      if Self.isNote(element) { notes.insert(index) }
      guard let target = element.attributes["href"], target.hasPrefix("#"),
        Self.isMark(tree.text(of: index, atMost: Self.longestMark))
      else { continue }
      marks.insert(index)
      if marksByTarget[String(target.dropFirst())] == nil {
        marksByTarget[String(target.dropFirst())] = index
      }
    }
    guard !marksByTarget.isEmpty else { return }
    for index in tree.nodes.indices {
      guard let id = tree.element(index)?.attributes["id"], let mark = marksByTarget[id],
        mark < index, let block = tree.block(of: index), block > mark
      else { continue }
      // The items of a list of notes are notes, too, whether their marks are links or not.
      let list = tree.element(block)?.name == "li" ? tree.nodes[block].parent : nil
      notes.insert(list ?? block)
    }
  }

  private static func isNote(_ element: HTMLElement) -> Bool {
    if let role = element.attributes["role"], noteRoles.contains(role) { return true }
    if let kind = element.styleValue("mso-element"), kind.hasPrefix("footnote") { return true }
    guard element.isBlock else { return false }
    for key in ["class", "id"] {
      guard let name = element.attributes[key]?.lowercased() else { continue }
      if noteNames.contains(where: name.hasPrefix) { return true }
    }
    return false
  }

  private static func isMark(_ text: String?) -> Bool {
    guard let text = text?.trimmed, !text.isEmpty else { return false }
    let inner = text.drop { "[(".contains($0) }.reversed().drop { "])".contains($0) }
    return !inner.isEmpty
      && (inner.allSatisfy { $0.isASCII && $0.isNumber } || inner.allSatisfy { $0 == "*" })
  }
}

extension HTMLTree {
  /// The text within an element; nil where it is longer than a limit.
  fileprivate func text(of index: Int, atMost limit: Int) -> String? {
    var text = ""
    for node in index..<end(of: index) {
      guard case .text(let part) = nodes[node].content else { continue }
      text += part.trimmed
      if text.count > limit { return nil }
    }
    return text
  }

  /// The innermost element around a node that has lines of its own, or the node itself.
  fileprivate func block(of index: Int) -> Int? {
    var current: Int? = index
    while let index = current {
      if element(index)?.isBlock == true { return index }
      current = nodes[index].parent
    }
    return nil
  }
}
