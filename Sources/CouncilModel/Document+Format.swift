extension Document {
  /// The kind of file that a letter comes in, by the name that `source.format` and archives keep
  /// for good: `pdf`. Which there are, the formats themselves say.
  package struct Format: RawRepresentable, Hashable, Sendable, Codable {
    package let rawValue: String

    /// In bytes; no format's name needs more.
    private static let longest = 16

    /// Nil for what is no such name: small letters and digits alone.
    package init?(rawValue: String) {
      guard (1...Self.longest).contains(rawValue.utf8.count),
        rawValue.utf8.allSatisfy(Self.isLetterOrDigit)
      else { return nil }
      self.rawValue = rawValue
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: false
      }
    }
  }
}

/// `"pdf"`: a name in the program's own source, which is not looked at again.
extension Document.Format: ExpressibleByStringLiteral {
  package init(stringLiteral name: String) {
    rawValue = name
  }
}
