import CouncilModel

/// Characters of symbol fonts that have no Unicode of their own: such a font's "4" is not a 4, and
/// arrives as U+F034 from the private use area. Known signs are written as what they show.
enum SymbolFonts {
  /// Wingdings, by the font's own codes: boxes, ticks, arrows, bullets.
  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x71: "❑", 0x72: "❒", 0x9F: "•", 0xA7: "▪", 0xA8: "☐",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    0x78: "☒",
  ]
  /// Symbol: signs of arithmetic that stand between numbers.
  private static let symbol: [UInt32: Unicode.Scalar] = [
    0x2B: "+", 0x2D: "−", 0x3D: "=", 0xA3: "≤", 0xAE: "→", 0xB1: "±", 0xB3: "≥", 0xB4: "×",
    0xB7: "•", 0xB8: "÷", 0xBB: "≈", 0xDE: "⇒",
  ]

  /// The sign that a private character shows in a font; nil where that is not known.
  static func sign(of scalar: Unicode.Scalar, in font: String) -> Unicode.Scalar? {
    guard (0xF020...0xF0FF).contains(scalar.value) else { return nil }
    let code = scalar.value - 0xF000
    if font.contains("ingdings") { return wingdings[code] }
    return font.contains("Symbol") ? symbol[code] : nil
  }

  /// Whether a character is of the private use area.
  static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value)
  }
}
