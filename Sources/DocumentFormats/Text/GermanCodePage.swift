/// Tells by its letters in which code page a German text was written.
///
/// "für" has its "ü" at 0xFC on Windows, at 0x81 in DOS, at 0x9F on the old Macintosh; read in
/// another code page, that byte is a sign or a foreign letter in the midst of a word.
enum GermanCodePage {
  /// A code page is believed in place of the usual one where at least this share of the bytes
  /// beyond ASCII are German letters in words.
  private static let leastShare = 0.5
  private static let letters = Set("äöüßÄÖÜ".utf16)
  private static let others: [TextEncoding] = [.codePage850, .macRoman]

  /// The code page of a text that is no UTF-8.
  ///
  /// - Parameter usual: what is declared or most common; it stays unless another is clearly better.
  static func best(for bytes: [UInt8], usual: TextEncoding) -> TextEncoding {
    var beyondASCII: [(byte: UInt8, isInWord: Bool)] = []
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      let before = index > 0 && isLetter(bytes[index - 1])
      let after = index + 1 < bytes.count && isLetter(bytes[index + 1])
      beyondASCII.append((byte, before || after))
    }
    guard !beyondASCII.isEmpty else { return usual }
    func count(_ encoding: TextEncoding) -> Int {
      beyondASCII.count { $0.isInWord && letters.contains(unit($0.byte, in: encoding)) }
    }
    let usualCount = count(usual)
    for encoding in others where encoding != usual {
      let count = count(encoding)
      if count > usualCount * 2, Double(count) >= Double(beyondASCII.count) * leastShare {
        return encoding
      }
    }
    return usual
  }

  private static func unit(_ byte: UInt8, in encoding: TextEncoding) -> UInt16 {
    switch encoding {
    case .codePage850: CodePage850.unit(byte)
    case .macRoman: MacRoman.unit(byte)
    // ISO 8859-15 has the German letters where windows-1252 has them.
    default: Windows1252.unit(byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(ASCII.lowercased(byte))
  }
}
