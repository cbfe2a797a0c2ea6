/// A rectangle on a page, in points, origin at the top left corner.
package struct BoundingBox: Sendable, Hashable {
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double

  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  package var width: Double { right - left }
  package var height: Double { bottom - top }

  /// The smallest rectangle that holds both.
  package func union(_ other: BoundingBox) -> BoundingBox {
    BoundingBox(
      left: min(left, other.left), top: min(top, other.top),
      right: max(right, other.right), bottom: max(bottom, other.bottom))
  }
}

/// Coded as `[left, top, right, bottom]`, rounded to a tenth of a point.
extension BoundingBox: Codable {
  package init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    left = try values.decode(Double.self)
    top = try values.decode(Double.self)
    right = try values.decode(Double.self)
    bottom = try values.decode(Double.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    for edge in [left, top, right, bottom] {
      try values.encode((edge * 10).rounded() / 10)
    }
  }
}
