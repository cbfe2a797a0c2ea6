/// Writes each letter as one character: "ü" for "u" with a combining diaeresis, for "¨u" and "u¨";
/// "fi" for the ligature "ﬁ".
///
/// German words are compared byte by byte from here on; so this is done once, where text enters.
enum ComposedText {
  private static let diaeresis: Unicode.Scalar = "\u{A8}"
  private static let umlauts: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü",
  ]
  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st", "\u{132}": "IJ", "\u{133}": "ij",
  ]

  /// Whether a character is one that `composed` may change, alone or with its neighbours.
  static func isCandidate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA8, 0x132, 0x133, 0x300...0x36F, 0x1AB0...0x1AFF, 0xFB00...0xFB06: true
    default: false
    }
  }

  static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: isCandidate) else { return scalars }
    let spelled = scalars.flatMap { ligatures[$0].map { Array($0.unicodeScalars) } ?? [$0] }
    let joined = joiningDiaereses(spelled)
    return joiningMarks(joined)
  }

  /// Letters with their marks as one character, by the letter and the mark: Swift takes both for
  /// the same `Character`.
  private static let composites: [Character: Unicode.Scalar] = {
    var composites: [Character: Unicode.Scalar] = [:]
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      composites[Character(scalar)] = scalar
    }
    return composites
  }()

  private static func joiningMarks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var joined: [Unicode.Scalar] = []
    joined.reserveCapacity(scalars.count)
    for scalar in scalars {
      guard isCandidate(scalar), scalar != diaeresis, let letter = joined.last,
        let composite = composite(of: letter, scalar)
      else {
        joined.append(scalar)
        continue
      }
      joined[joined.count - 1] = composite
    }
    return joined
  }

  private static func composite(
    of letter: Unicode.Scalar, _ mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    var pair = String(letter)
    pair.unicodeScalars.append(mark)
    guard let character = pair.first, pair.count == 1 else { return nil }
    return composites[character]
  }

  /// Puts spacing diaereses on the vowels that they were printed above. They stand before the
  /// vowel in most text layers, and after it in others, the same throughout a text.
  private static func joiningDiaereses(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(diaeresis) else { return scalars }
    let places = scalars.indices.filter { scalars[$0] == diaeresis }
    func vowel(_ index: Int) -> Unicode.Scalar? {
      scalars.indices.contains(index) ? umlauts[scalars[index]] : nil
    }
    let before = places.count { vowel($0 + 1) != nil }
    let after = places.count { vowel($0 - 1) != nil }
    var joined: [Unicode.Scalar] = []
    joined.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      if scalars[index] != diaeresis {
        joined.append(scalars[index])
      } else if before >= after, let umlaut = vowel(index + 1) {
        joined.append(umlaut)
        index += 1
      } else if before < after, let umlaut = vowel(index - 1) {
        joined[joined.count - 1] = umlaut
      } else {
        joined.append(scalars[index])
      }
      index += 1
    }
    return joined
  }
}
