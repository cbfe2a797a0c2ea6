/// A set of signs, asked for byte by byte or scalar by scalar: a string of them would compare
/// characters.
package struct CharacterTable: Sendable, ExpressibleByStringLiteral {
  /// One bit for each ASCII sign.
  private var ascii: (low: UInt64, high: UInt64) = (0, 0)
  private var others: [UInt32] = []

  /// Takes each character of the literal as one of the signs.
  package init(stringLiteral signs: String) {
    for scalar in signs.unicodeScalars {
      switch scalar.value {
      case 0..<64: ascii.low |= 1 << UInt64(scalar.value)
      case 64..<128: ascii.high |= 1 << UInt64(scalar.value - 64)
      default: others.append(scalar.value)
      }
    }
  }

  /// Whether a scalar is one of the signs.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? contains(UInt8(scalar.value)) : others.contains(scalar.value)
  }

  /// Whether an ASCII sign is one of them; bytes of other signs are none.
  package func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<64: ascii.low & (1 << UInt64(byte)) != 0
    case 64..<128: ascii.high & (1 << UInt64(byte - 64)) != 0
    default: false
    }
  }
}
