/// A text's words in small letters, without anything that is no letter: "die", "vzä", "stelle" of
/// "Die (VZÄ)-Stelle". Scans bytes; the standard library's `lowercased()` and `isLetter` look up
/// tables for each character.
package struct LowercasedWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var word: [UInt8] = []
  /// Signs that count as letters: the dots of "ggf." and "z.B.".
  private let keeping: Signs

  package init(_ text: Substring, keeping: Signs = "") {
    bytes = Array(text.utf8)
    self.keeping = keeping
  }

  package init(_ text: String, keeping: Signs = "") {
    self.init(text[...], keeping: keeping)
  }

  package mutating func next() -> String? {
    word.removeAll(keepingCapacity: true)
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x61...0x7A: take(byte)
      case 0x41...0x5A: take(byte + 0x20)
      case 0..<0x80 where keeping.contains(byte): take(byte)
      case 0..<0x80:
        position += 1
        if !word.isEmpty { return read }
      default:
        if !takeLetter(), !word.isEmpty { return read }
      }
    }
    return word.isEmpty ? nil : read
  }

  private var read: String { String(decoding: word, as: UTF8.self) }

  private mutating func take(_ letter: UInt8) {
    word.append(letter)
    position += 1
  }

  /// Takes a character of several bytes; whether it is a letter.
  private mutating func takeLetter() -> Bool {
    var decoder = UTF8()
    var rest = bytes[position...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      position += 1
      return false
    }
    position += UTF8.width(scalar)
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
