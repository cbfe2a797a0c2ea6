import TextMatching

/// Which pairs of neighbouring letters a word has, and whether it has digits, folded into 256 bits.
///
/// A term has no pair that the words it is made of have not. That rules out nearly all words of a
/// text without taking them apart.
struct LetterPairs: Hashable {
  private var bits = SIMD4<UInt64>()

  /// Those of a term; other letters than a to z do not count. Of one with digits these alone: its
  /// letters may be of the word before.
  init(term: String) {
    guard !term.utf8.contains(where: \.isASCIIDigit) else {
      insertDigit()
      return
    }
    var previous: UInt8?
    for byte in term.utf8 {
      let letter = Self.isLetter(byte) ? byte : nil
      if let previous, let letter { insert(previous, letter) }
      previous = letter
    }
  }

  /// Those of a word as it stands in a text and of whatever terms are made of it; nil where it has
  /// letters that are none of a to z when folded.
  init?(word: Slice<UnsafeBufferPointer<UInt8>>) {
    var letters = LastLetters()
    var index = word.startIndex
    while index < word.endIndex {
      let byte = word[index]
      index += 1
      switch byte {
      case 0..<0x80:
        // Marks and hyphens part letters that may come together.
        if Self.isLetter(byte | 0x20) {
          append(byte | 0x20, to: &letters)
        } else if byte.isASCIIDigit {
          insertDigit()
        }
      case 0xC3 where index < word.endIndex:
        for letter in Self.latin[Int(word[index] & 0x3F)] {
          guard Self.isLetter(letter) else { return nil }
          append(letter, to: &letters)
        }
        index += 1
      case 0xC2 where index < word.endIndex && word[index] == 0xAD: index += 1
      default: return nil
      }
    }
  }

  func isSubset(of other: Self) -> Bool { bits & ~other.bits == SIMD4() }

  /// Adds a letter of a word, beside the one before it and those that it comes beside where letters
  /// between are taken away.
  private mutating func append(_ letter: UInt8, to letters: inout LastLetters) {
    insert(letters[1], letter)
    // "Aemter" is folded to "amter".
    if letters[1] == 0x65 { insert(letters[2], letter) }
    // "ausgebaut" is of "ausbau".
    if letters.end(in: "ge") { insert(letters[3], letter) }
    letters.append(letter)
    // "Organisation" is of "organisieren".
    if letters.end(in: "ation") {
      insert(letters[6], 0x69)
      insert(0x69, 0x65)
      insert(0x65, 0x72)
    }
  }

  @inline(__always)
  private mutating func insert(_ first: UInt8, _ second: UInt8) {
    insert(Int(first) &* 26 &+ Int(second))
  }

  private mutating func insertDigit() { insert(Self.digit) }

  @inline(__always)
  private mutating func insert(_ number: Int) {
    bits[(number >> 6) & 3] |= 1 << UInt64(number & 63)
  }

  /// The number that stands for digits.
  private static let digit = 0

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Folds of U+00C0…U+00FF.
  private static let latin = (0 as UInt8..<64).map { second in
    [0xC3, 0x80 | second].withUnsafeBufferPointer { FoldedLetter($0, 0).folded }
  }
}

/// The last eight letters of a word.
private struct LastLetters {
  private var letters: UInt64 = 0

  /// - Parameter count: 1 for the last, 2 for the one before; 0 where there is none.
  @inline(__always)
  subscript(count: Int) -> UInt8 { UInt8(truncatingIfNeeded: letters >> UInt64(8 * (count - 1))) }

  @inline(__always)
  mutating func append(_ letter: UInt8) { letters = letters << 8 | UInt64(letter) }

  @inline(__always)
  func end(in ending: StaticString) -> Bool {
    var index = ending.utf8CodeUnitCount
    while index > 0 {
      let place = ending.utf8CodeUnitCount - index
      if self[index] != ending.utf8Start[place] { return false }
      index -= 1
    }
    return true
  }
}
