internal import CouncilModel

/// The ink of a word, column by column: where a reading may have passed over a gap, a dash or a raised
/// digit.
struct InkProfile {
  /// Darker dots are ink. Of 255; scans have no whiter paper than 240 and no blacker ink than 20.
  private static let darkest: UInt8 = 140
  /// In heights of the word: within a number the widest gap, at both sides of a narrow 1, has .42, a
  /// space .5.
  private static let widestGap = 0.5
  /// In heights of the word: what is lower is a dash, a point or a comma.
  private static let flat = 0.3
  /// In heights of the word: a raised digit's foot stands so far above the others'.
  private static let rise = 0.22

  /// Of each column its first and last inked row; nil where there is no ink.
  private var columns: [ClosedRange<Int>?] = []
  private let height: Int

  /// - Parameters: the word's place in the image, in dots.
  init(_ image: GreyImage, left: Int, top: Int, right: Int, bottom: Int) {
    let rows = max(top, 0)..<max(min(bottom, image.height), max(top, 0))
    height = rows.count
    for x in max(left, 0)..<max(min(right, image.width), max(left, 0)) {
      var range: ClosedRange<Int>?
      for y in rows where image.dots[y * image.width + x] < Self.darkest {
        range = (range?.lowerBound ?? y)...y
      }
      columns.append(range)
    }
  }

  /// Whether a gap parts the word that no sign fills.
  ///
  /// - Parameter passingOverFlat: whether what is as low as a dash counts as a gap, too.
  func hasGap(passingOverFlat: Bool) -> Bool {
    var gap = 0
    var hasBegun = false
    var widest = 0
    for column in columns {
      if let column, !passingOverFlat || Double(column.count) > Double(height) * Self.flat {
        if hasBegun { widest = max(widest, gap) }
        hasBegun = true
        gap = 0
      } else {
        gap += 1
      }
    }
    return Double(widest) > Double(height) * Self.widestGap
  }

  /// Whether the last sign stands above the line, as a footnote's mark does.
  var endsRaised: Bool {
    let feet = columns.compactMap { $0?.upperBound }
    guard let lowest = feet.max(),
      let end = columns.lastIndex(where: { $0 != nil }),
      let gap = columns[..<end].lastIndex(where: { $0 == nil }),
      let foot = columns[gap...end].compactMap({ $0?.upperBound }).max(),
      columns[..<gap].contains(where: { $0 != nil })
    else { return false }
    return Double(lowest - foot) > Double(height) * Self.rise
  }
}
