import CLibXML2

/// A character that is written by its name or number, as in HTML: "&frac12;", "&#8211;", "&#x2013;".
enum MarkdownEntity {
  /// In characters, with "&" and ";": the longest name is "&thetasym;".
  private static let longest = 12

  /// The character that begins at an index, and where its name ends; nil where none does.
  static func read(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let window = scalars[start..<min(start + longest, scalars.count)]
    guard window.first == "&", let close = window.firstIndex(of: ";"), close > start + 1 else {
      return nil
    }
    let name = String(String.UnicodeScalarView(window[(start + 1)..<close]))
    guard let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named(name) else {
      return nil
    }
    return (scalar, close + 1)
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
      value >= 0x20
    else { return nil }
    return Unicode.Scalar(value)
  }

  private static func named(_ name: String) -> Unicode.Scalar? {
    guard name.utf8.allSatisfy({ Unicode.Scalar($0).properties.isAlphabetic || $0 < 0x3A }) else {
      return nil
    }
    return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
  }
}
