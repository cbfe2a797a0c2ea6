import CouncilModel

/// A character with the marks that hold at it.
struct StyledScalar: Equatable {
  /// Where a character stands beside its line.
  enum Position {
    case raised, lowered
  }

  var scalar: Unicode.Scalar
  var isBold = false
  var isItalic = false
  var position: Position?
  /// Why the character is no valid text.
  var invisibility: Invisibility?

  /// The words of a line; a word is bold where all its letters and digits are. Characters that are
  /// no valid text are words of their own, and do not part the word in which they stand.
  static func words(_ line: ArraySlice<StyledScalar>) -> [Word] {
    var words: [Word] = []
    var start = line.startIndex
    for index in line.startIndex...line.endIndex {
      guard index == line.endIndex || line[index].scalar.isWhiteSpace else { continue }
      if start < index { append(line[start..<index], to: &words) }
      start = index + 1
    }
    return words
  }

  private static func append(_ run: ArraySlice<StyledScalar>, to words: inout [Word]) {
    guard run.contains(where: { $0.invisibility != nil }) else {
      words.append(word(run))
      return
    }
    var rest = run
    let visible = run.filter { $0.invisibility == nil }
    var isWritten = visible.isEmpty
    while let first = rest.first {
      let piece = rest.prefix { $0.invisibility == first.invisibility }
      rest = rest[piece.endIndex...]
      if first.invisibility != nil {
        var word = word(piece)
        word.invisibility = first.invisibility
        words.append(word)
      } else if !isWritten {
        words.append(word(visible[...]))
        isWritten = true
      }
    }
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
