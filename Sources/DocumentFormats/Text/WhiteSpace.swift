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
