import CouncilModel

/// A character with the marks that hold at it.
struct StyledScalar: Equatable {
  var scalar: Unicode.Scalar
  var isBold = false
  var isItalic = false

  /// The words of a line; a word is bold where all its letters and digits are.
  static func words(_ line: ArraySlice<StyledScalar>) -> [Word] {
    line.split(whereSeparator: \.scalar.isWhiteSpace).map { run in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: run.lazy.map(\.scalar))
      let letters = run.filter(\.scalar.isLetterOrDigit)
      let decisive = letters.isEmpty ? run[...] : letters[...]
      return Word(
        String(text),
        style: FontStyle(
          isBold: decisive.allSatisfy(\.isBold), isItalic: decisive.allSatisfy(\.isItalic)))
    }
  }
}
