import FoundationEssentials

/// One Unicode scalar of a UTF-8 text, as the tokenizer sees it.
struct Scalar {
  enum Kind {
    case letter, digit, fraction, hyphen
    case space, cell, line
    /// Soft hyphens, zero-width characters.
    case invisible
    /// A footnote's mark, "¹" or "ᵃ", and the signs beside it.
    case raised
    case other
  }

  let value: UInt32
  /// Bytes that the scalar takes.
  let count: Int

  /// The scalar at an offset; U+FFFD of one byte where the bytes are no UTF-8, 0 at the end.
  init(_ bytes: [UInt8], _ offset: Int) {
    guard offset < bytes.count else {
      (value, count) = (0, 0)
      return
    }
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, offset + length <= bytes.count else {
      (value, count) = (0xFFFD, 1)
      return
    }
    guard length > 1 else {
      (value, count) = (UInt32(first), 1)
      return
    }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length { scalar = scalar << 6 | UInt32(bytes[offset + index] & 0x3F) }
    (value, count) = (scalar, length)
  }

  var kind: Kind {
    switch value {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x09: .cell
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: .line
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: .invisible
    case 0xBC, 0xBD, 0xBE, 0x2150...0x215E: .fraction
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xB2, 0xB3, 0xB9, 0x2070...0x207E: .raised
    case 0x2B0...0x2B8, 0x1D2C...0x1D6A, 0x1D9C...0x1DBF: .raised
    // What nobody could read is part of the word around it, so that no number is read beside it.
    case 0xFFFD: .letter
    case 0xC0...0x24F: value == 0xD7 || value == 0xF7 ? .other : .letter
    case 0x250...0x1FFF, 0x2C00...0xD7FF, 0x1E00...0x1EFF:
      Unicode.Scalar(value)?.properties.isAlphabetic == true ? .letter : .other
    default: .other
    }
  }

  /// Whether a word may go on with it.
  var isPartOfWords: Bool {
    switch kind {
    case .letter, .digit, .hyphen, .invisible: true
    default: false
    }
  }

  var isLowercase: Bool {
    value >= 0x61 && value <= 0x7A || value >= 0xDF && value <= 0xFF && value != 0xF7
  }

  /// The value of "½", "⅔" and their like; thirds and the like to four digits.
  var fraction: Decimal? {
    switch value {
    case 0x2150...0x215E:
      Decimal(sign: .plus, exponent: -4, significand: Self.tenThousandths[Int(value) - 0x2150])
    case 0xBC: Decimal(sign: .plus, exponent: -2, significand: 25)
    case 0xBD: Decimal(sign: .plus, exponent: -1, significand: 5)
    case 0xBE: Decimal(sign: .plus, exponent: -2, significand: 75)
    default: nil
    }
  }

  /// From U+2150 on: ⅐ ⅑ ⅒ ⅓ ⅔ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞.
  private static let tenThousandths: [Decimal] = [
    1429, 1111, 1000, 3333, 6667, 2000, 4000, 6000, 8000, 1667, 8333, 1250, 3750, 6250, 8750,
  ]
}
