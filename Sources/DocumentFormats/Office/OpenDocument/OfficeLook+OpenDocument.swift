/// What OpenDocument's properties of text say (ISO 26300, part 1, 20).
extension OfficeLook {
  /// In points.
  private static let illegible = 1.0
  private static let lightestBold = 600

  /// Applies what `style:text-properties` says.
  mutating func apply(openDocument properties: XMLElement) {
    if let weight = properties["fo:font-weight"] {
      isBold = weight == "bold" || Int(weight).map { $0 >= Self.lightestBold } ?? false
    }
    if let slope = properties["fo:font-style"] { isItalic = slope != "normal" }
    if let display = properties["text:display"] { isHidden = display == "none" }
    if let line = properties["style:text-line-through-style"] { isStruck = line != "none" }
    if let place = properties["style:text-position"] { position = Self.position(place) }
    if let value = properties["fo:color"] { color = value }
    if properties["style:use-window-font-color"] == "true" { color = nil }
    if let value = properties["fo:background-color"] { ground = Self.ground(value) }
    if let size = properties["fo:font-size"], size.hasSuffix("pt") {
      isTiny = Double(size.dropLast(2)).map { $0 <= Self.illegible } ?? false
    }
    font = properties["style:font-name"] ?? font
  }

  static func ground(_ value: String) -> String? { value == "transparent" ? nil : value }

  /// `super 58%`, `sub`, `33% 58%`, `-33%`.
  private static func position(_ value: String) -> StyledScalar.Position? {
    if value.hasPrefix("super") { return .raised }
    if value.hasPrefix("sub") || value.hasPrefix("-") { return .lowered }
    let height = value.prefix { $0.isNumber || $0 == "." }
    return Double(height).map { $0 > 0 } ?? false ? .raised : nil
  }
}
