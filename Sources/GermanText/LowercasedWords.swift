/// A text's words in small letters, without anything that is no letter: "die", "vzä", "stelle" of
/// "Die (VZÄ)-Stelle". Scans bytes; the standard library's `lowercased()` and `isLetter` look up
/// tables for each character.
package struct LowercasedWords: Sequence, IteratorProtocol {
  private var bytes: Substring.UTF8View
  /// Signs that count as letters: the dots of "ggf." and "z.B.".
  private let keeping: Signs

  package init(_ text: Substring, keeping: Signs = "") {
    bytes = text.utf8
    self.keeping = keeping
  }

  package init(_ text: String, keeping: Signs = "") {
    self.init(text[...], keeping: keeping)
  }

  package mutating func next() -> String? {
    var word: [UInt8] = []
    while let byte = bytes.first {
      switch byte {
      case 0x61...0x7A:
        word.append(byte)
        bytes.removeFirst()
      case 0x41...0x5A:
        word.append(byte + 0x20)
        bytes.removeFirst()
      case 0..<0x80:
        bytes.removeFirst()
        if keeping.contains(byte) {
          word.append(byte)
        } else if !word.isEmpty {
          return Self.string(word)
        }
      default:
        if !appendLetter(to: &word), !word.isEmpty { return Self.string(word) }
      }
    }
    return word.isEmpty ? nil : Self.string(word)
  }

  private static func string(_ word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }

  /// Takes a character of several bytes; whether it is a letter.
  private mutating func appendLetter(to word: inout [UInt8]) -> Bool {
    guard let scalar = Substring(bytes).unicodeScalars.first else { return false }
    bytes.removeFirst(UTF8.width(scalar))
    // Accents written apart belong to their letter.
    let isAccent = (0x300...0x36F).contains(scalar.value)
    guard isAccent || scalar.properties.isAlphabetic else { return false }
    word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    return true
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The letters alone, small: "jahr" of "Jahr,".
  package var lowercasedLetters: String { LowercasedWords(self[...]).joined() }
}
