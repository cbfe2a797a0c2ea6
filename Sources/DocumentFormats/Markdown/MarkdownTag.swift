/// A tag of HTML within Markdown, of those that say how text is shown: `<sup>`, `</del>`, `<br>`.
struct MarkdownTag: Equatable {
  let name: String
  let isClosing: Bool

  private static let names: Set<String> = [
    "sup", "sub", "del", "s", "strike", "b", "strong", "i", "em", "u", "ins", "br", "span", "small",
    "mark", "font", "p", "div",
  ]
  /// In characters, with its attributes.
  private static let longest = 200
  private static let longestComment = 20_000

  var isLineBreak: Bool { name == "br" }

  /// The tag that begins at an index, and where it ends; nil where none does.
  static func read(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (tag: MarkdownTag, end: Int)? {
    let window = scalars[start..<min(start + longest, scalars.count)]
    guard let close = window.firstIndex(of: ">") else { return nil }
    var inside = window[(start + 1)..<close]
    let isClosing = inside.first == "/"
    if isClosing { inside = inside.dropFirst() }
    let letters = inside.prefix { (0x61...0x7A).contains($0.value | 0x20) }
    let after = inside.dropFirst(letters.count).first
    guard after.map({ $0.isWhiteSpace || $0 == "/" }) ?? true else { return nil }
    let name = String(String.UnicodeScalarView(letters)).lowercased()
    guard names.contains(name) else { return nil }
    return (MarkdownTag(name: name, isClosing: isClosing), close + 1)
  }

  /// Where a comment ends that begins at an index: `<!-- … -->`.
  static func commentEnd(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    let opening: [Unicode.Scalar] = ["<", "!", "-", "-"]
    guard scalars[start...].starts(with: opening) else { return nil }
    var index = start + opening.count
    while index + 2 < min(scalars.count, start + longestComment) {
      if scalars[index] == "-", scalars[index + 1] == "-", scalars[index + 2] == ">" {
        return index + 3
      }
      index += 1
    }
    return nil
  }

  /// The tags that are open at some place.
  struct Open {
    private var depths: [String: Int] = [:]

    var isBold: Bool { isOpen("b") || isOpen("strong") }
    var isItalic: Bool { isOpen("i") || isOpen("em") }
    var isStruck: Bool { isOpen("del") || isOpen("s") || isOpen("strike") }
    var position: StyledScalar.Position? {
      isOpen("sup") ? .raised : isOpen("sub") ? .lowered : nil
    }

    private func isOpen(_ name: String) -> Bool {
      !depths.isEmpty && (depths[name] ?? 0) > 0
    }

    mutating func apply(_ tag: MarkdownTag) {
      depths[tag.name] = max((depths[tag.name] ?? 0) + (tag.isClosing ? -1 : 1), 0)
    }
  }
}
