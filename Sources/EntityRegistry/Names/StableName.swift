import TextMatching

/// Identifiers made of what they stand for, so that seeding again finds them.
enum StableName {
  /// Set after each part, so that "ab" and "c" are another name than "a" and "bc": the ASCII sign
  /// that parts units, which stands in no text.
  private static let partEnd = "\u{1F}"
  /// Hexadecimal digits of 64 bits.
  private static let longest = 16

  /// The first hexadecimal digits, at most 16, of a hash of the parts, which are kept apart.
  static func of(_ parts: [String], length: Int) -> String {
    var hash = StableHash.empty
    for part in parts {
      hash.combine(part)
      hash.combine(partEnd)
    }
    let digits = String(hash.mixed, radix: 16)
    let zeros = String(repeating: "0", count: longest - digits.count)
    return String((zeros + digits).prefix(length))
  }
}
