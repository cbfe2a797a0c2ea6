/// What a page's own `<style>` elements say, as far as it decides whether and how text is shown.
///
/// Selectors of names, classes, identifiers and attributes with descendants and children are
/// understood; a rule with anything else (`:hover`, `~`) is left out, as is what holds for print
/// or some width of the window only.
struct StyleSheet {
  struct Rule {
    var selector: StyleSelector
    var declarations: [String: String]
    var order: Int
  }

  /// Rules by the class, identifier or name that the element itself has to have.
  private var rules: [String: [Rule]] = [:]
  private var count = 0

  /// In rules; a page with more is styled by a library, whose rules hide menus.
  private static let most = 20_000

  /// Nil where nothing is said that matters here.
  init?(_ texts: [String]) {
    for text in texts { read(Self.withoutComments(text)[...]) }
    if rules.isEmpty { return nil }
  }

  /// What the rules say of an element, the decisive one for each property.
  ///
  /// - Parameter ancestors: from the parent upwards.
  func declarations(
    for element: HTMLElement, under ancestors: some Sequence<HTMLElement>
  ) -> [String: String] {
    var found: [Rule] = []
    for key in element.selectorKeys {
      for rule in rules[key] ?? [] where rule.selector.matches(element, ancestors) {
        found.append(rule)
      }
    }
    guard found.count > 1 else { return found.first?.declarations ?? [:] }
    found.sort { ($0.selector.weight, $0.order) < ($1.selector.weight, $1.order) }
    var declarations: [String: String] = [:]
    for rule in found {
      for (property, value) in rule.declarations
      where declarations[property]?.hasSuffix("!important") != true
        || value.hasSuffix("!important")
      {
        declarations[property] = value
      }
    }
    return declarations
  }

  // MARK: Reading

  private mutating func read(_ text: Substring) {
    var rest = text
    while let open = rest.firstIndex(of: "{") {
      let head = rest[..<open].trimmed
      let body = rest[rest.index(after: open)...]
      let end = Self.end(of: body)
      if head.hasPrefix("@") {
        if Self.isForScreens(head) { read(body[..<end]) }
      } else {
        add(head, StyleDeclarations.read(body[..<end]))
      }
      rest = end < body.endIndex ? body[body.index(after: end)...] : body[end...]
    }
  }

  private mutating func add(_ selectors: String, _ declarations: [String: String]) {
    let relevant = declarations.filter { StyleDeclarations.decisive.contains($0.key) }
    guard !relevant.isEmpty, count < Self.most else { return }
    for text in selectors.split(separator: ",") {
      guard let selector = StyleSelector(text) else { continue }
      count += 1
      rules[selector.key, default: []].append(
        Rule(selector: selector, declarations: relevant, order: count))
    }
  }

  /// Where the brace closes that was opened before.
  private static func end(of body: Substring) -> Substring.Index {
    var depth = 1
    for index in body.utf8.indices {
      switch body.utf8[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return body.endIndex
  }

  private static func isForScreens(_ head: String) -> Bool {
    let head = head.lowercased()
    guard head.hasPrefix("@media") else { return head.hasPrefix("@layer") }
    return ["@media", "@media all", "@media screen", "@media only screen"].contains(head)
  }

  private static func withoutComments(_ text: String) -> String {
    guard text.contains("/*") || text.contains("<!--") else { return text }
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "/*") {
      kept += rest[..<start.lowerBound]
      let inside = rest[start.upperBound...]
      rest = inside.firstRange(of: "*/").map { inside[$0.upperBound...] } ?? ""
    }
    kept += rest
    return kept.replacing("<!--", with: "").replacing("-->", with: "")
  }
}

extension HTMLElement {
  /// Under which a rule for this element may be filed.
  fileprivate var selectorKeys: [String] {
    var keys = [name, "*"]
    if let id = attributes["id"] { keys.append("#" + id) }
    for token in attributes["class"]?.split(whereSeparator: \.isWhitespace) ?? [] {
      keys.append("." + token)
    }
    return keys
  }
}
