/// How a word or a line is set: the font's name, its size in points, its weight and slope.
package struct FontStyle: Sendable, Hashable {
  package var name: String
  /// In points; 0 where the format does not say.
  package var size: Double
  package var isBold: Bool
  package var isItalic: Bool
  /// 0xRRGGBB; black where the format does not say.
  package var colour: UInt32

  package init(
    name: String = "", size: Double = 0, isBold: Bool = false, isItalic: Bool = false,
    colour: UInt32 = 0
  ) {
    self.name = name
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.colour = colour
  }

  package static let plain = FontStyle()
}
