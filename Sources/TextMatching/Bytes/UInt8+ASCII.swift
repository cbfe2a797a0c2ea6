/// What an ASCII byte is; bytes of other characters are none of these.
extension UInt8 {
  /// Whether the byte is "0" to "9".
  @inlinable @inline(__always)
  package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the byte is "a" to "z".
  @inlinable @inline(__always)
  package var isSmallASCIILetter: Bool { self >= 0x61 && self <= 0x7A }

  /// Whether the byte is a space or comes before it in ASCII: tabs, line ends, control characters.
  @inlinable @inline(__always)
  package var isWhiteSpaceOrControl: Bool { self <= 0x20 }
}
