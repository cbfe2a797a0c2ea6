import CouncilModel

/// Reads a font's weight and slope from its name: `ABCDEF+Arial-BoldItalicMT`.
struct PDFFont {
  private let style: FontStyle

  private static let boldWords = ["bold", "black", "heavy", "demi", "fett"]
  /// Abbreviations that end a name: `Frutiger-Bd`.
  private static let boldEndings = ["-bd", "-blk", "-hv"]
  private static let italicWords = ["italic", "oblique", "kursiv", "slanted"]
  private static let italicEndings = ["-it", "-ital", "-obl"]
  private static let subsetPrefixLength = 6
  /// Sizes to a hundredth of a point: transformations leave 10.500000000000002.
  private static let sizeSteps = 100.0

  /// Looks at a name once; a page names its few fonts hundreds of times.
  init(name: String) {
    let name = Self.withoutSubsetPrefix(name)
    let lowercased = Array(name.lowercased().utf8)
    func holds(_ word: String) -> Bool {
      ASCII.firstIndex(of: Array(word.utf8), in: lowercased[...], from: 0) != nil
    }
    func ends(_ ending: String) -> Bool {
      lowercased.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    style = FontStyle(
      name: name,
      isBold: Self.boldWords.contains(where: holds) || Self.boldEndings.contains(where: ends),
      isItalic: Self.italicWords.contains(where: holds) || Self.italicEndings.contains(where: ends))
  }

  /// The font at a size, in points.
  func style(size: Double) -> FontStyle {
    var style = style
    style.size = (size * Self.sizeSteps).rounded() / Self.sizeSteps
    return style
  }

  private static func withoutSubsetPrefix(_ name: String) -> String {
    let prefix = name.utf8.prefix(subsetPrefixLength)
    let rest = name.utf8.dropFirst(subsetPrefixLength)
    guard rest.first == UInt8(ascii: "+"), prefix.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return name
    }
    return String(Substring(rest.dropFirst()))
  }
}
