/// A tag of HTML within Markdown, of those that say how text is shown: `<sup>`, `</del>`, `<br>`.
struct MarkdownTag: Equatable {
  let name: String
  let isClosing: Bool
  /// Whether it keeps all within from being seen.
  var hides = false

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
    let rest = String(String.UnicodeScalarView(inside.dropFirst(letters.count))).lowercased()
    return (MarkdownTag(name: name, isClosing: isClosing, hides: hides(rest)), close + 1)
  }

  /// Whether attributes say that nothing is shown: "hidden", "style='display:none'".
  private static func hides(_ attributes: String) -> Bool {
    guard !attributes.isEmpty else { return false }
    let words = attributes.split { $0.isWhitespace || $0 == "/" }
    let style = attributes.filter { !$0.isWhitespace }
    return words.contains { $0 == "hidden" || $0.hasPrefix("hidden=") }
      || style.contains("display:none") || style.contains("visibility:hidden")
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
    /// The tag that hides, and how many of its name were open around it.
    private var hiding: (name: String, depth: Int)?

    var isBold: Bool { isOpen("b") || isOpen("strong") }
    var isItalic: Bool { isOpen("i") || isOpen("em") }
    var isStruck: Bool { isOpen("del") || isOpen("s") || isOpen("strike") }
    var position: StyledScalar.Position? {
      isOpen("sup") ? .raised : isOpen("sub") ? .lowered : nil
    }

    var isHidden: Bool { hiding != nil }

    private func isOpen(_ name: String) -> Bool {
      !depths.isEmpty && (depths[name] ?? 0) > 0
    }

    mutating func apply(_ tag: MarkdownTag) {
      if let hiding, tag.isClosing, tag.name == hiding.name,
        (depths[tag.name] ?? 0) <= hiding.depth + 1
      {
        self.hiding = nil
      } else if hiding == nil, tag.hides, !tag.isClosing {
        hiding = (tag.name, depths[tag.name] ?? 0)
      }
      depths[tag.name] = max((depths[tag.name] ?? 0) + (tag.isClosing ? -1 : 1), 0)
    }
  }
}
