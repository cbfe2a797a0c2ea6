/// `display: none; color: #fff`: properties with their values, in lower case.
enum StyleDeclarations {
  /// The properties that decide whether and how text is shown.
  static let decisive: Set<String> = [
    "display", "visibility", "opacity", "font-size", "color", "background", "background-color",
    "background-image", "text-decoration", "text-decoration-line", "position", "left", "right",
    "top", "bottom", "text-indent", "clip", "clip-path", "width", "height", "max-height",
    "max-width",
    "transform", "filter", "overflow", "vertical-align",
    "list-style", "list-style-type", "white-space", "mso-hide", "font-weight", "font-style", "font",
    "mso-element",
  ]

  static func read(_ text: some StringProtocol) -> [String: String] {
    var declarations: [String: String] = [:]
    for declaration in text.lowercased().split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let property = declaration[..<colon].trimmed
      let value = declaration[declaration.index(after: colon)...].trimmed
      if !property.isEmpty, !value.isEmpty { declarations[property] = value }
    }
    return declarations
  }

  /// A value without `!important`.
  static func plain(_ value: String) -> String {
    value.split(separator: "!").first?.trimmed ?? ""
  }
}
