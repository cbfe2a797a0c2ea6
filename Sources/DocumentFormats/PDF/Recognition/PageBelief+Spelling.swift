import CouncilModel

/// What a page's characters say of it.
extension PageBelief {
  /// The most usual pairs of letters in German.
  private static let usualPairs: Set<UInt16> = Set(
    [
      "en", "er", "ch", "de", "ei", "ie", "in", "te", "un", "nd", "st", "es", "is", "an", "he",
      "be", "ge", "se", "it", "sc", "ne", "ng", "di", "ic", "au", "le",
    ].map { pair in pair.utf8.reduce(0) { $0 << 8 | UInt16($1) } })

  private static let umlauts: Set<Unicode.Scalar> = ["ä", "ö", "ü", "Ä", "Ö", "Ü", "ß"]

  /// Counts letters, noise and pairs.
  mutating func count(_ scalars: [Unicode.Scalar]) {
    var before: UInt16?
    for scalar in scalars {
      let small = scalar.value | 0x20
      guard scalar.isASCII, (0x61...0x7A).contains(small) else {
        before = nil
        countOther(scalar)
        continue
      }
      letters += 1
      latinLetters += 1
      if let before {
        pairs += 1
        if Self.usualPairs.contains(before << 8 | UInt16(small)) { germanPairs += 1 }
      }
      before = UInt16(small)
    }
  }

  private mutating func countOther(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA0...0xBF: break
    case 0..<0x20, 0x7F..<0xA0, 0xFFFD, 0xE000...0xF8FF: noise += 1
    default:
      guard scalar.properties.isAlphabetic else { return }
      letters += 1
      if scalar.value < 0x250 { latinLetters += 1 }
      if Self.umlauts.contains(scalar) { umlauts += 1 }
    }
  }
}
