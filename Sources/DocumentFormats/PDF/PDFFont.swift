import CouncilModel

/// Reads a font's weight and slope from its name: `ABCDEF+Arial-BoldItalicMT`.
enum PDFFont {
  private static let boldWords = ["bold", "black", "heavy", "demi", "fett"]
  /// Abbreviations that end a name: `Frutiger-Bd`.
  private static let boldEndings = ["-bd", "-blk", "-hv"]
  private static let italicWords = ["italic", "oblique", "kursiv", "slanted"]
  private static let italicEndings = ["-it", "-ital", "-obl"]
  private static let subsetPrefixLength = 6
  /// Sizes to a hundredth of a point: transformations leave 10.500000000000002.
  private static let sizeSteps = 100.0

  static func style(name: String, size: Double) -> FontStyle {
    let name = withoutSubsetPrefix(name)
    let lowercased = name.lowercased()
    return FontStyle(
      name: name, size: (size * sizeSteps).rounded() / sizeSteps,
      isBold: boldWords.contains(where: lowercased.contains)
        || boldEndings.contains(where: lowercased.hasSuffix),
      isItalic: italicWords.contains(where: lowercased.contains)
        || italicEndings.contains(where: lowercased.hasSuffix))
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
