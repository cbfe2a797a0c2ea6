/// Lower case byte by byte, for German text: the standard library's `lowercased()` looks up each
/// character in tables as soon as one of them is no ASCII.
extension String {
  /// The text in lower case, as `lowercased()` gives it.
  package var fastLowercased: String { self[...].fastLowercased }
}

extension Substring {
  /// The text in lower case, as `lowercased()` gives it.
  package var fastLowercased: String {
    withBytes(LowerCase.text) ?? lowercased()
  }
}

private enum LowerCase {
  /// Nil where a letter stands that is neither ASCII nor one such as "Ä".
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var isKnown = true
    let text = String(unsafeUninitializedCapacity: bytes.count) { lower in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x41...0x5A: lower[index] = byte + 0x20
        case 0..<0x80: lower[index] = byte
        // Letters such as "Ä"; signs such as "§"; dashes and quotes.
        case 0xC3, 0xC2:
          lower[index] = byte
          index += 1
          lower[index] = LowercasedWords.smallLatin1(byte, bytes[index]) ?? bytes[index]
        case 0xE2 where bytes[index + 1] == 0x80:
          for offset in 0..<3 { lower[index + offset] = bytes[index + offset] }
          index += 2
        default:
          isKnown = false
          return 0
        }
        index += 1
      }
      return bytes.count
    }
    return isKnown ? text : nil
  }
}
