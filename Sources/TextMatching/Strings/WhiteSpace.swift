/// White space as Unicode has it (the property White_Space), told by its UTF-8 bytes.
enum WhiteSpace {
  /// Whether a byte is white space in ASCII: tab, line feed, vertical tab, form feed, carriage
  /// return, space.
  @inline(__always)
  static func isASCII(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether all ASCII white space of a text without any at its ends is single spaces.
  static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isSpaceBefore = false
    for byte in bytes {
      let isSpace = byte == 0x20
      if isSpace ? isSpaceBefore : isASCII(byte) { return false }
      isSpaceBefore = isSpace
    }
    return true
  }

  /// Whether white space stands in a text that is not ASCII, such as the space that keeps words on
  /// one line (U+00A0).
  static func stands(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] >= 0xC2 && bytes[index] <= 0xE3 {
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      switch (bytes[index], second, third) {
      // U+0085, U+00A0
      case (0xC2, 0x85, _), (0xC2, 0xA0, _): return true
      // U+1680, U+3000, U+205F
      case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F): return true
      // U+2000 to U+200A, U+2028, U+2029, U+202F
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return true
      default: break
      }
    }
    return false
  }
}

extension String {
  /// Whether a tab, a line's end or another control character may stand in the text; a no is certain.
  ///
  /// A quick look at bytes: all control characters of ASCII, and the first bytes of U+0085, U+2028
  /// and U+2029, which are those of other signs, too.
  package var mightHoldLineEnd: Bool {
    withBytes { bytes in bytes.contains { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 } }
  }
}
