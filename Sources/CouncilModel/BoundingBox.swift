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

  /// The place on a page after so many quarter turns to the left.
  ///
  /// - Parameters:
  ///   - width, height: of the page before it is turned, in points.
  package func turned(_ turns: Int, width: Double, height: Double) -> BoundingBox {
    switch (turns % 4 + 4) % 4 {
    case 1:
      BoundingBox(left: top, top: width - right, right: bottom, bottom: width - left)
    case 2:
      BoundingBox(
        left: width - right, top: height - bottom, right: width - left, bottom: height - top)
    case 3:
      BoundingBox(left: height - bottom, top: left, right: height - top, bottom: right)
    default: self
    }
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
