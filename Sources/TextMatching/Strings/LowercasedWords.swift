/// A text's words in small letters, without anything that is no letter: "die", "vzä", "stelle" of
/// "Die (VZÄ)-Stelle". Scans bytes; the standard library's `lowercased()` and `isLetter` look up
/// tables for each character.
package struct LowercasedWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var word: [UInt8] = []
  /// CharacterTable that count as letters: the dots of "ggf." and "z.B.".
  private let keeping: CharacterTable

  /// - Parameter keeping: signs that count as letters: the stops of "z.B.".
  package init(_ text: Substring, keeping: CharacterTable = "") {
    bytes = Array(text.utf8)
    self.keeping = keeping
  }

  /// - Parameter keeping: signs that count as letters: the stops of "z.B.".
  package init(_ text: String, keeping: CharacterTable = "") {
    self.init(text[...], keeping: keeping)
  }

  /// The next word; nil after the last one.
  package mutating func next() -> String? {
    readWord() ? String(decoding: word, as: UTF8.self) : nil
  }

  /// The first three bytes of the next word in one number, for what need not know all of it.
  package mutating func nextBeginning() -> UInt32? {
    readWord() ? word.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } : nil
  }

  /// Reads the next word; false where there is none.
  private mutating func readWord() -> Bool {
    word.removeAll(keepingCapacity: true)
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x61...0x7A: take(byte)
      case 0x41...0x5A: take(byte + 0x20)
      case 0..<0x80 where keeping.contains(byte): take(byte)
      case 0..<0x80:
        position += 1
        if !word.isEmpty { return true }
      default:
        if !takeLetter(), !word.isEmpty { return true }
      }
    }
    return !word.isEmpty
  }

  /// The second byte of a letter such as "ä" in lower case, which nearly all other letters are; nil
  /// for other characters. "×" and "÷" stand between them.
  @inline(__always)
  static func smallLatin1(_ first: UInt8, _ second: UInt8) -> UInt8? {
    guard first == 0xC3, second != 0x97, second != 0xB7 else { return nil }
    return second < 0x9F ? second + 0x20 : second
  }

  /// The letters of a text in one word, as `next` would take them; nil where it is slower to tell.
  static func letters(of text: Substring, keeping: CharacterTable) -> String? {
    text.withBytes { bytes in
      var isPlain = true
      let letters = String(unsafeUninitializedCapacity: bytes.count) { letters in
        var count = 0
        func put(_ byte: UInt8) {
          letters[count] = byte
          count += 1
        }
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          index += 1
          switch byte {
          case 0x61...0x7A: put(byte)
          case 0x41...0x5A: put(byte + 0x20)
          case 0..<0x80: if keeping.contains(byte) { put(byte) }
          default:
            guard index < bytes.count, let small = smallLatin1(byte, bytes[index]) else {
              isPlain = false
              return 0
            }
            put(byte)
            put(small)
            index += 1
          }
        }
        return count
      }
      return isPlain ? letters : nil
    }
  }

  private mutating func take(_ letter: UInt8) {
    word.append(letter)
    position += 1
  }

  /// Takes a character of several bytes; whether it is a letter.
  private mutating func takeLetter() -> Bool {
    if position + 1 < bytes.count,
      let small = Self.smallLatin1(bytes[position], bytes[position + 1])
    {
      word.append(bytes[position])
      word.append(small)
      position += 2
      return true
    }
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

extension String {
  /// The letters alone, small: "jahr" of "Jahr,".
  package var lowercasedLetters: String { self[...].lowercasedLetters }

  /// The letters and some signs, small: "ggf." keeps its stop.
  package func lowercasedLetters(keeping signs: CharacterTable) -> String {
    self[...].lowercasedLetters(keeping: signs)
  }
}

extension Substring {
  private static let none: CharacterTable = ""

  /// The letters alone, small: "jahr" of "Jahr,".
  package var lowercasedLetters: String { lowercasedLetters(keeping: Self.none) }

  /// The letters and some signs, small: "ggf." keeps its stop.
  package func lowercasedLetters(keeping signs: CharacterTable) -> String {
    LowercasedWords.letters(of: self, keeping: signs)
      ?? LowercasedWords(self, keeping: signs).joined()
  }
}
