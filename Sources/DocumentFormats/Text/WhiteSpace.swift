extension Unicode.Scalar {
  /// White space of any width, breaking or not.
  var isWhiteSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  var isLineBreak: Bool {
    switch value {
    case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  var isLetterOrDigit: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }
}

extension Substring.UnicodeScalarView {
  /// The runs without white space.
  var words: [String] {
    let bytes = Substring(self).utf8
    guard !bytes.contains(where: Self.mayBeginWhiteSpace) else {
      return split(whereSeparator: \.isWhiteSpace).map { String($0) }
    }
    return bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      .map { String(Substring($0)) }
  }

  /// Whether white space beyond ASCII may begin with a byte: "ä" begins with none of them.
  private static func mayBeginWhiteSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xE1, 0xE2, 0xE3: true
    default: false
    }
  }
}
