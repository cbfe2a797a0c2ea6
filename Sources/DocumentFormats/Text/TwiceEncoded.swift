/// Mends UTF-8 that an earlier program took for windows-1252 and encoded again: "TrÃ¤ger".
///
/// Only what German letters hold is mended (Latin-1, and the quotes, dashes and signs from
/// U+2000): no German word has "Ã" or "Â" before a sign, or "â€" at all.
enum TwiceEncoded {
  /// The byte that a character of windows-1252 stands for.
  private static let bytes: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      bytes[UInt32(byte)] = byte
      bytes[UInt32(Windows1252.unit(byte))] = byte
    }
    return bytes
  }()

  /// The text as it was meant, and how many characters of it were mended; nil where none is.
  static func mended(_ text: String) -> (text: String, count: Int)? {
    guard mightBeTwiceEncoded(text) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var count = 0
    var index = 0
    while index < scalars.count {
      if let (scalar, length) = sequence(in: scalars, at: index) {
        kept.append(scalar)
        count += 1
        index += length
      } else {
        kept.append(scalars[index])
        index += 1
      }
    }
    return count == 0 ? nil : (String(kept), count)
  }

  /// Whether "Ã", "Â" or "â" stands anywhere.
  private static func mightBeTwiceEncoded(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        if previous == 0xC3, byte == 0x83 || byte == 0x82 || byte == 0xA2 { return true }
        previous = byte
      }
      return false
    }
  }

  /// The character that two or three others stand for.
  private static func sequence(
    in scalars: [Unicode.Scalar], at index: Int
  ) -> (Unicode.Scalar, length: Int)? {
    func continuation(_ distance: Int) -> UInt32? {
      guard index + distance < scalars.count, let byte = bytes[scalars[index + distance].value],
        (0x80...0xBF).contains(byte)
      else { return nil }
      return UInt32(byte & 0x3F)
    }
    guard let first = continuation(1) else { return nil }
    switch scalars[index] {
    case "Â": return Unicode.Scalar(0x80 | first).map { ($0, 2) }
    case "Ã": return Unicode.Scalar(0xC0 | first).map { ($0, 2) }
    case "â":
      // U+2000 to U+22FF; not what stands for "â" in words of other languages.
      guard first <= 0x0B, let second = continuation(2) else { return nil }
      return Unicode.Scalar(0x2000 | first << 6 | second).map { ($0, 3) }
    default: return nil
    }
  }
}
