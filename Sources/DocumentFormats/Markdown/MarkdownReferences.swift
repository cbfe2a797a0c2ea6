/// The addresses that a text defines for its links: `[plan]: https://… "Title"`. What stands there is
/// not shown.
struct MarkdownReferences {
  /// Their names, in lower case.
  private(set) var names: Set<String> = []
  /// In characters.
  private static let longestName = 60

  init(_ lines: some Sequence<PhysicalLine>) {
    for line in lines {
      guard line.content.first == "[",
        let name = Self.definition(line.scalars)
      else { continue }
      names.insert(name)
    }
  }

  /// The name that a line defines; nil where it defines none. A note, `[^1]: …`, is text.
  static func definition(_ scalars: [Unicode.Scalar]) -> String? {
    guard let name = name(in: scalars, at: 0), name.end + 1 < scalars.count,
      scalars[name.end] == ":", scalars[name.end + 1].isWhiteSpace
    else { return nil }
    // "[Name]: Text" is a label; an address has no blanks, and a dot or a slash.
    let rest = scalars[(name.end + 1)...].drop(while: \.isWhiteSpace)
    let address = rest.prefix { !$0.isWhiteSpace }
    guard address.contains("/") || address.first == "#" || address.first == "<" else { return nil }
    let title = rest.dropFirst(address.count).drop(while: \.isWhiteSpace).first
    guard title.map({ ["\"", "'", "("].contains($0) }) ?? true else { return nil }
    return name.text
  }

  /// The name in brackets at an index, and where it ends: `[plan]`.
  static func name(in scalars: [Unicode.Scalar], at start: Int) -> (text: String, end: Int)? {
    let window = scalars[start..<min(start + longestName, scalars.count)]
    guard window.first == "[", let close = window.firstIndex(of: "]"), close > start + 1,
      window[start + 1] != "^"
    else { return nil }
    return (
      String(String.UnicodeScalarView(window[(start + 1)..<close])).lowercased(), close + 1
    )
  }
}
