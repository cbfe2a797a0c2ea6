import TextMatching

/// A text as it is compared between letters: small letters and digits alone, umlauts without their
/// dots. Hyphens at line ends, spaces and quotes differ between two settings of one sentence.
enum FoldedLetters {
  /// The letters in ASCII, "ß" as "ss"; letters of other alphabets are left out.
  static func of(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isAfterC3 = false
    for byte in text.utf8 {
      if isAfterC3 {
        isAfterC3 = false
        take(latin: byte, &folded)
        continue
      }
      switch byte {
      case 0x61...0x7A, 0x30...0x39: folded.append(byte)
      case 0x41...0x5A: folded.append(byte + 0x20)
      case 0xC3: isAfterC3 = true
      default: break
      }
    }
    return folded
  }

  /// The letter whose second byte in UTF-8 this is, after 0xC3.
  private static func take(latin byte: UInt8, _ folded: inout [UInt8]) {
    switch byte {
    case 0x84, 0xA4: folded.append(UInt8(ascii: "a"))
    case 0x96, 0xB6: folded.append(UInt8(ascii: "o"))
    case 0x9C, 0xBC: folded.append(UInt8(ascii: "u"))
    case 0x9F: folded += [UInt8(ascii: "s"), UInt8(ascii: "s")]
    case 0xA0...0xA5: folded.append(UInt8(ascii: "a"))
    case 0xA8...0xAB: folded.append(UInt8(ascii: "e"))
    default: break
    }
  }

  /// The letters as a text.
  static func text(of text: String) -> String { String(decoding: of(text), as: UTF8.self) }
}
