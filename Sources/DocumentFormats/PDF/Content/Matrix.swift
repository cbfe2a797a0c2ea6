import CouncilModel

/// An affine transformation as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f.
struct Matrix {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  init() {}

  init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  init?(_ values: [Double]) {
    guard values.count == 6 else { return nil }
    self.init(values[0], values[1], values[2], values[3], values[4], values[5])
  }

  /// Quarter turns to the left of a page of a size, origin top left.
  static func turns(_ turns: Int, width: Double, height: Double) -> Matrix {
    switch (turns % 4 + 4) % 4 {
    case 1: Matrix(0, -1, 1, 0, 0, width)
    case 2: Matrix(-1, 0, 0, -1, width, height)
    case 3: Matrix(0, 1, -1, 0, height, 0)
    default: Matrix()
    }
  }

  /// First this one, then the other.
  func then(_ other: Matrix) -> Matrix {
    Matrix(
      a * other.a + b * other.c, a * other.b + b * other.d,
      c * other.a + d * other.c, c * other.b + d * other.d,
      e * other.a + f * other.c + other.e, e * other.b + f * other.d + other.f)
  }

  @inline(__always)
  func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (a * x + c * y + e, b * x + d * y + f)
  }

  /// The rectangle around a rectangle's corners.
  func box(_ left: Double, _ bottom: Double, _ right: Double, _ top: Double) -> BoundingBox {
    let corners = [
      point(left, bottom), point(right, bottom), point(left, top), point(right, top),
    ]
    return BoundingBox(
      left: corners.map(\.x).min() ?? 0, top: corners.map(\.y).min() ?? 0,
      right: corners.map(\.x).max() ?? 0, bottom: corners.map(\.y).max() ?? 0)
  }
}
