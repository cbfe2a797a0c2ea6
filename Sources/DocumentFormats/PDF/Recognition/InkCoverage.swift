import CouncilModel

/// How much of what a page shows lies within its text.
enum InkCoverage {
  /// Dots an inch: a letter is three dots high, and noise is evened out.
  static let resolution = 36
  /// Darker dots are ink. Of 255.
  private static let darkest: UInt8 = 150
  /// In dots: a cell is about a line high and two letters wide.
  private static let cell = 5
  /// Boxes are taken for larger by this: recognised ones are narrow. In points.
  private static let margin = 3.0

  /// The share of inked cells that text lies over, from 0 to 1; nil where there is no ink.
  ///
  /// - Parameter boxes: of the words, in points.
  static func share(of image: GreyImage, under boxes: [BoundingBox]) -> Double? {
    let columns = (image.width + cell - 1) / cell
    let rows = (image.height + cell - 1) / cell
    guard columns > 0, rows > 0 else { return nil }
    var isInked = [Bool](repeating: false, count: columns * rows)
    for y in 0..<image.height {
      for x in 0..<image.width where image.dots[y * image.width + x] < darkest {
        isInked[y / cell * columns + x / cell] = true
      }
    }
    let inked = isInked.count(where: \.self)
    guard inked > 0 else { return nil }
    let scale = Double(image.resolution) / 72 / Double(cell)
    var covered = 0
    for box in boxes {
      let left = Self.cell(box.left - margin, scale, columns)
      let right = Self.cell(box.right + margin, scale, columns)
      for row in Self.cell(
        box.top - margin, scale, rows)...Self.cell(box.bottom + margin, scale, rows)
      {
        for column in left...max(left, right) where isInked[row * columns + column] {
          isInked[row * columns + column] = false
          covered += 1
        }
      }
    }
    return Double(covered) / Double(inked)
  }

  /// The cell that a place lies in, within the page.
  private static func cell(_ place: Double, _ scale: Double, _ count: Int) -> Int {
    let index = place * scale
    return index.isFinite ? Int(min(max(index, 0), Double(count - 1))) : 0
  }
}
