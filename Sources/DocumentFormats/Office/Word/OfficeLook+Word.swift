/// What Word's properties of runs say (ECMA-376, 17.3.2).
extension OfficeLook {
  /// In half points.
  private static let illegible = 2
  private static let grounds = ["black": "#000000", "white": "#ffffff"]

  /// Applies what `w:rPr` says.
  mutating func apply(word properties: XMLElement) {
    for property in properties.children {
      let value = property["w:val"]
      switch property.name {
      case "w:b": isBold = WordFlag.isOn(property)
      case "w:i": isItalic = WordFlag.isOn(property)
      case "w:vanish": isHidden = WordFlag.isOn(property)
      case "w:strike", "w:dstrike": isStruck = WordFlag.isOn(property)
      case "w:vertAlign": position = Self.position(value)
      case "w:color": color = value.flatMap(Self.color)
      case "w:shd": ground = Self.ground(property)
      case "w:highlight": ground = value.flatMap { Self.grounds[$0] } ?? ground
      case "w:sz": isTiny = value.flatMap { Int($0) }.map { $0 <= Self.illegible } ?? isTiny
      case "w:rFonts": font = property["w:ascii"] ?? property["w:hAnsi"] ?? font
      default: break
      }
    }
  }

  /// The colour of a shading; nil where it has none.
  static func ground(_ shading: XMLElement) -> String? { shading["w:fill"].flatMap(color) }

  /// `#ffffff` for `FFFFFF`; nil for `auto`.
  private static func color(_ value: String) -> String? {
    value == "auto" ? nil : "#" + value.lowercased()
  }

  private static func position(_ value: String?) -> StyledScalar.Position? {
    switch value {
    case "superscript": .raised
    case "subscript": .lowered
    default: nil
    }
  }
}
