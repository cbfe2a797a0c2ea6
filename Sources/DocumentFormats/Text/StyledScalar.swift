import CouncilModel

/// A character with the marks that hold at it.
struct StyledScalar: Equatable {
  var scalar: Unicode.Scalar
  var isBold = false
  var isItalic = false

  /// The words of a line; a word is bold where all its letters and digits are.
  static func words(_ line: ArraySlice<StyledScalar>) -> [Word] {
    var words: [Word] = []
    var start = line.startIndex
    for index in line.startIndex...line.endIndex {
      guard index == line.endIndex || line[index].scalar.isWhiteSpace else { continue }
      if start < index { words.append(word(line[start..<index])) }
      start = index + 1
    }
    return words
  }

  private static func word(_ run: ArraySlice<StyledScalar>) -> Word {
    Word(
      UTF8Writer.string(run) { $0.scalar },
      style: FontStyle(isBold: holds(run) { $0.isBold }, isItalic: holds(run) { $0.isItalic }))
  }

  /// Whether all letters and digits have a mark; or all characters, where there are none.
  @inline(__always)
  private static func holds(
    _ run: ArraySlice<StyledScalar>, _ isMarked: (StyledScalar) -> Bool
  ) -> Bool {
    let isFirstMarked = run.first.map(isMarked) ?? false
    // Within most words nothing changes.
    if run.allSatisfy({ isMarked($0) == isFirstMarked }) { return isFirstMarked }
    let letters = run.lazy.filter { $0.scalar.isLetterOrDigit }
    return !letters.isEmpty && letters.allSatisfy(isMarked)
  }
}
