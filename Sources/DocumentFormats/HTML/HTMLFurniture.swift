import CouncilModel

/// Tells a page's frame from its content: navigation, page heads and feet, cookie notices.
///
/// Templates name their parts in many ways, so a name alone never hides most of a page's text.
struct HTMLFurniture {
  let tree: HTMLTree
  let measures: HTMLMeasures
  let controls: HTMLControls

  /// An element with more of the page's text outside of links than this is no frame.
  private static let contentShare = 0.4
  /// Links that make a menu, and the share of text in links.
  private static let fewestLinks = 3
  private static let linkShare = 0.85

  private static let elements: Set<String> = [
    "nav", "aside", "menu", "dialog",
  ]
  private static let roles: Set<String> = [
    "navigation", "search", "banner", "contentinfo", "complementary", "dialog", "alertdialog",
    "menu", "menubar", "toolbar", "tablist",
  ]
  /// Parts of class names and identifiers, as in `smc-nav`, `cookieNotice`, `page_footer`.
  private static let words: Set<String> = [
    "nav", "navi", "navigation", "navbar", "menu", "menue", "menubar", "breadcrumb", "breadcrumbs",
    "brotkrumen", "cookie", "cookies", "consent", "footer", "fuss", "fusszeile", "sidebar",
    "toolbar", "skip", "skiplink", "skiplinks", "sprungmarken", "pagination", "pager", "share",
    "social", "search", "suche", "login", "banner", "masthead", "topbar",
  ]
  private static let endings = ["nav", "menu", "footer", "sidebar", "toolbar", "navigation"]
  private static let beginnings = ["breadcrumb", "cookie", "skiplink", "navi"]
  /// Whole class names and identifiers; "header" within one is too often a heading's.
  private static let names: Set<String> = [
    "header", "site-header", "siteheader", "main-header", "mainheader", "pageheader", "page-head",
    "kopfbereich", "sr-only", "visually-hidden", "visuallyhidden",
  ]
  /// What carries such names for another reason.
  private static let namedOtherwise: Set<String> = [
    "tr", "th", "thead", "tbody", "h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "i", "em",
    "br", "hr",
  ]
  /// What holds the whole page.
  private static let pages: Set<String> = ["html", "body", "main", "article"]

  func contains(_ index: Int, inDataRow: Bool) -> Bool {
    guard let element = tree.element(index), !Self.pages.contains(element.name) else {
      return false
    }
    if element.name == HTMLElement.pageFrame { return true }
    if isNamedSo(element, index) {
      let share = Double(measures.page.plainLetters) * Self.contentShare
      return Double(measures[index].plainLetters) <= share || measures[index].plainLetters == 0
    }
    return element.isBlock && !inDataRow && Self.isLinkList(measures[index])
  }

  private func isNamedSo(_ element: HTMLElement, _ index: Int) -> Bool {
    if Self.elements.contains(element.name) || controls.isFurniture(index) { return true }
    if Self.namedOtherwise.contains(element.name) { return false }
    if element.name == "header" || element.name == "footer", !isInsideContent(index) { return true }
    if let role = element.attributes["role"], Self.roles.contains(role) { return true }
    for name in [element.attributes["class"], element.attributes["id"]] {
      guard let name else { continue }
      for token in UTF8Words.words(name[...]) where Self.isFurnitureName(token.text) { return true }
    }
    return false
  }

  private func isInsideContent(_ index: Int) -> Bool {
    var ancestor = tree.nodes[index].parent
    while let current = ancestor {
      if let name = tree.element(current)?.name, ["main", "article", "section"].contains(name) {
        return true
      }
      ancestor = tree.nodes[current].parent
    }
    return false
  }

  /// Whether the text is nearly all links: a menu, a list of related pages.
  static func isLinkList(_ sums: HTMLMeasures.Sums) -> Bool {
    sums.links >= fewestLinks && sums.headings == 0
      && Double(sums.linkedLetters) >= Double(sums.letters) * linkShare
  }

  private static func isFurnitureName(_ token: String) -> Bool {
    if names.contains(token.lowercased()) { return true }
    return parts(of: token).contains { part in
      words.contains(part) || endings.contains(where: part.hasSuffix)
        || beginnings.contains(where: part.hasPrefix)
    }
  }

  /// `cookieNotice` and `cookie-notice`: cookie, notice.
  private static func parts(of token: String) -> [String] {
    var parts = [""]
    var afterLower = false
    for scalar in token.unicodeScalars {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      if !scalar.isLetterOrDigit || (isUpper && afterLower) { parts.append("") }
      if scalar.isLetterOrDigit { parts[parts.count - 1].unicodeScalars.append(scalar) }
      afterLower = (0x61...0x7A).contains(scalar.value)
    }
    return parts.map { $0.lowercased() }.filter { !$0.isEmpty }
  }
}
