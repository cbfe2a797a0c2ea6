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
    var text: [UInt8] = []
    var hasLetters = false
    /// Over all signs, and over letters and digits.
    var isBold = (all: true, letters: true)
    var isItalic = (all: true, letters: true)
    for styled in run {
      UTF8.encode(styled.scalar) { text.append($0) }
      isBold.all = isBold.all && styled.isBold
      isItalic.all = isItalic.all && styled.isItalic
      guard styled.scalar.isLetterOrDigit else { continue }
      hasLetters = true
      isBold.letters = isBold.letters && styled.isBold
      isItalic.letters = isItalic.letters && styled.isItalic
    }
    return Word(
      String(decoding: text, as: UTF8.self),
      style: FontStyle(
        isBold: hasLetters ? isBold.letters : isBold.all,
        isItalic: hasLetters ? isItalic.letters : isItalic.all))
  }
}
