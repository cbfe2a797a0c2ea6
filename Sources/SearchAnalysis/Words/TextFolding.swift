/// Names as they are compared: lower case, umlauts as their vowels however they are typed, one space
/// between words.
package enum TextFolding {
  /// Vowels before which "e" marks no umlaut.
  private static let vowels = Set("aeiouq".utf8)

  /// "Fraktion Bündnis 90/DIE GRÜNEN" → `fraktion bundnis 90/die grunen`.
  package static func folded(_ text: String) -> String {
    var text = text
    let bytes = text.withUTF8 { raw in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(raw.count)
      var index = 0
      while index < raw.count {
        let byte = raw[index]
        index += 1
        switch byte {
        case 0x41...0x5A: bytes.append(byte | 0x20)
        case 0x09...0x0D, 0x20: if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
        case 0x80...:
          let letter = FoldedLetter(raw, index - 1)
          bytes += letter.folded
          index += letter.count - 1
        default: bytes.append(byte)
        }
      }
      if bytes.last == 0x20 { bytes.removeLast() }
      return bytes
    }
    return String(decoding: collapsed(bytes), as: UTF8.self)
  }

  /// ae, oe and ue as a, o and u.
  static func collapsed(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    for (index, byte) in word.enumerated() {
      let isUmlaut =
        byte == 0x65 && index > 0 && [0x61, 0x6F, 0x75].contains(word[index - 1])
        && (index < 2 || !vowels.contains(word[index - 2]))
      if !isUmlaut { result.append(byte) }
    }
    return result
  }
}
