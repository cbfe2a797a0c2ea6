/// What kinds of characters stand in a text: the standard library looks each up in tables, which
/// ASCII needs not.
extension String {
  /// Whether a digit or another number stands in the text.
  package var containsNumber: Bool {
    withBytes { $0.holds(Self.isDigit) } ?? contains(where: \.isNumber)
  }

  /// Whether a letter stands in the text.
  package var containsLetter: Bool {
    withBytes { $0.holds(Self.isLetter) } ?? contains(where: \.isLetter)
  }

  fileprivate static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  fileprivate static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}

extension Substring {
  /// Whether a digit or another number stands in the text.
  package var containsNumber: Bool {
    withBytes { $0.holds(String.isDigit) } ?? contains(where: \.isNumber)
  }

  /// Whether a letter stands in the text.
  package var containsLetter: Bool {
    withBytes { $0.holds(String.isLetter) } ?? contains(where: \.isLetter)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether such a byte stands in a text; nil where ASCII alone does not tell.
  @inline(__always)
  fileprivate func holds(_ isSuch: (UInt8) -> Bool) -> Bool? {
    for byte in self {
      if byte >= 0x80 { return nil }
      if isSuch(byte) { return true }
    }
    return false
  }
}
