import CouncilModel

/// Writes raised and lowered characters as what they mean: "2,5" with a small raised "1" as "2,5¹",
/// a raised "1", a slash and a lowered "2" as "½".
enum RaisedText {
  /// Longer raised text is no mark: "in Worten" above a number. In characters.
  private static let longestMark = 5
  private static let fractions: [String: Unicode.Scalar] = [
    "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾", "1/5": "⅕", "2/5": "⅖", "3/5": "⅗",
    "4/5": "⅘", "1/6": "⅙", "5/6": "⅚", "1/7": "⅐", "1/8": "⅛", "3/8": "⅜", "5/8": "⅝", "7/8": "⅞",
    "1/9": "⅑", "1/10": "⅒",
  ]

  static func written(_ line: [StyledScalar]) -> [StyledScalar] {
    guard line.contains(where: { $0.position == .raised }) else { return line }
    var written: [StyledScalar] = []
    var index = 0
    while index < line.count {
      guard line[index].position == .raised else {
        written.append(line[index])
        index += 1
        continue
      }
      let end = line[index...].firstIndex { $0.position != .raised } ?? line.count
      if let (fraction, after) = fraction(in: line, index..<end) {
        written += fraction
        index = after
      } else {
        written += mark(line[index..<end])
        index = end
      }
    }
    return written
  }

  /// The raised text as a mark; as it is where it is none.
  private static func mark(_ raised: ArraySlice<StyledScalar>) -> [StyledScalar] {
    let text = raised.filter { !$0.scalar.isWhiteSpace }
    let isMark =
      text.count <= longestMark
      && (text.count == 1 || !text.contains { isLetter($0.scalar) })
    guard isMark else { return Array(raised) }
    return raised.map { styled in
      var mark = styled
      switch styled.scalar {
      case "[": mark.scalar = "⁽"
      case "]": mark.scalar = "⁾"
      default:
        let raised = Superscripts.raised(String(styled.scalar))
        mark.scalar = raised?.unicodeScalars.first ?? styled.scalar
      }
      return mark
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetterOrDigit && !isDigit(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// A numerator with the slash and the denominator after it.
  private static func fraction(
    in line: [StyledScalar], _ numerator: Range<Int>
  ) -> ([StyledScalar], end: Int)? {
    guard numerator.upperBound < line.count,
      line[numerator].allSatisfy({ isDigit($0.scalar) }),
      "/\u{2044}\u{2215}".unicodeScalars.contains(line[numerator.upperBound].scalar)
    else { return nil }
    let start = numerator.upperBound + 1
    let end =
      line[start...].firstIndex { $0.position != .lowered || !isDigit($0.scalar) } ?? line.count
    guard start < end else { return nil }
    let text = (line[numerator] + line[start..<end]).map { Character($0.scalar) }
    let key = String(text[..<numerator.count]) + "/" + String(text[numerator.count...])
    var fraction = line[start]
    fraction.position = nil
    let scalars =
      fractions[key].map { [$0] } ?? Array(key.replacing("/", with: "\u{2044}").unicodeScalars)
    return (scalars.map { fraction.with($0) }, end)
  }
}

extension StyledScalar {
  /// Another character with the same marks.
  func with(_ scalar: Unicode.Scalar) -> StyledScalar {
    var copy = self
    copy.scalar = scalar
    return copy
  }
}
