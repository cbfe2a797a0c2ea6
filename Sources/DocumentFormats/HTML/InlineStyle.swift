/// Weight and slope of text, from its element and its style attribute.
enum InlineStyle {
  private static let boldElements: Set<String> = ["b", "strong"]
  private static let italicElements: Set<String> = ["i", "em", "cite", "dfn", "var"]
  private static let lightestBold = 600

  static func apply(_ element: HTMLElement, to state: inout HTMLLineBuilder.State) {
    if element.name == "sup" { state.position = .raised }
    if element.name == "sub" { state.position = .lowered }
    if boldElements.contains(element.name) { state.isBold = true }
    if italicElements.contains(element.name) { state.isItalic = true }
    guard !element.style.isEmpty else { return }
    switch element.styleValue("vertical-align") {
    case "super": state.position = .raised
    case "sub": state.position = .lowered
    case "baseline": state.position = nil
    default: if isShiftedUp(element) { state.position = .raised }
    }
    for property in ["font", "font-weight"] {
      for value in (element.styleValue(property) ?? "").split(separator: " ") {
        if let bold = isBold(value, mightBeSize: property == "font") { state.isBold = bold }
      }
    }
    for property in ["font", "font-style"] {
      for value in (element.styleValue(property) ?? "").split(separator: " ") {
        if value == "italic" || value == "oblique" { state.isItalic = true }
        if value == "normal", property == "font-style" { state.isItalic = false }
      }
    }
  }

  /// Small letters that are moved up where they stand.
  private static func isShiftedUp(_ element: HTMLElement) -> Bool {
    guard element.styleValue("position") == "relative", element.styleValue("font-size") != nil
    else { return false }
    return element.styleValue("top")?.hasPrefix("-") == true
      || element.styleValue("bottom").map {
        !$0.hasPrefix("-") && $0.contains { ("1"..."9").contains($0) }
      }
        == true
  }

  private static func isBold(_ value: Substring, mightBeSize: Bool) -> Bool? {
    switch value {
    case "bold", "bolder": return true
    case "normal", "lighter": return mightBeSize ? nil : false
    default: return Int(value).map { $0 >= lightestBold }
    }
  }
}
