import GermanText
import TextMatching

/// Finds the words and numbers of a text; works on UTF-8 bytes.
///
/// One word are "Kita-Plätze", "Quartiersmanager*innen", "Mitarbeiter/-innen", "Th.INKA", "0496/20",
/// "2.500", and a word parted at a line's end ("Obdachlosen-⏎unterkunft").
struct WordScanner {
  struct Word {
    var start: Int
    var end: Int
    var startsWithDigit: Bool
    /// Whether a part was left out after it: "Kinder- und Jugendhilfe".
    var isSuspended: Bool
  }

  /// Words after a suspended hyphen.
  static let conjunctions = WordSet(Conjunctions.joining + ["bzw.", "u.", "o."])

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Word? {
    while position < bytes.count {
      let length = letterLength(position)
      if length > 0 { return word() }
      position += 1
    }
    return nil
  }

  private mutating func word() -> Word {
    let start = position
    var isSuspended = false
    while position < bytes.count {
      let length = letterLength(position)
      if length > 0 {
        position += length
        continue
      }
      let more = continuation(position, &isSuspended)
      if more == 0 { break }
      position += more
    }
    return Word(
      start: start, end: position, startsWithDigit: bytes[start].isASCIIDigit,
      isSuspended: isSuspended)
  }

  /// The byte at an offset; 0 outside.
  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// How many bytes a letter or digit at an offset takes; 0 where none stands.
  private func letterLength(_ index: Int) -> Int {
    switch bytes[index] {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: 1
    case 0xC3: byte(index + 1) == 0x97 || byte(index + 1) == 0xB7 ? 0 : 2
    case 0xC4...0xDF: 2
    case 0xC2 where byte(index + 1) == 0xAD: 2  // soft hyphen
    case 0xE1: 3
    default: 0
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    index < bytes.count && letterLength(index) > 0 && !bytes[index].isASCIIDigit
  }

  private func isLowercase(_ index: Int) -> Bool {
    let first = byte(index)
    return first >= 0x61 && first <= 0x7A
      || first == 0xC3 && byte(index + 1) >= 0x9F
  }

  /// How many bytes of marks a word goes on over; 0 where it ends.
  private func continuation(_ index: Int, _ isSuspended: inout Bool) -> Int {
    let previousIsDigit = bytes[index - 1].isASCIIDigit
    switch bytes[index] {
    case 0x2D: return hyphen(index, length: 1, &isSuspended)
    case 0xE2 where byte(index + 1) == 0x80 && (byte(index + 2) == 0x90 || byte(index + 2) == 0x91):
      return hyphen(index, length: 3, &isSuspended)
    case 0x2A, 0x3A, 0x5F: return previousIsDigit ? 0 : genderEnding(index + 1)
    case 0x28: return genderEnding(index + 1)
    case 0x2F:
      if previousIsDigit { return byte(index + 1).isASCIIDigit ? 1 : 0 }
      return genderEnding(byte(index + 1) == 0x2D ? index + 2 : index + 1)
        + (byte(index + 1) == 0x2D && genderEnding(index + 2) > 0 ? 1 : 0)
    case 0x2E:
      let next = index + 1
      if previousIsDigit { return byte(next).isASCIIDigit ? 1 : 0 }
      return next < bytes.count && isLetter(next) ? 1 : 0
    case 0x2C: return previousIsDigit && byte(index + 1).isASCIIDigit ? 1 : 0
    default: return 0
    }
  }

  private func hyphen(_ index: Int, length: Int, _ isSuspended: inout Bool) -> Int {
    var next = index + length
    if next < bytes.count, letterLength(next) > 0 { return length }
    guard !bytes[index - 1].isASCIIDigit else { return 0 }
    let after = next
    while byte(next) == 0x20 || byte(next) == 0x0A || byte(next) == 0x0D { next += 1 }
    let conjunction = wordText(next)
    if next > after, isLowercase(next), !Self.conjunctions.contains(conjunction) {
      return next - index
    }
    isSuspended = next > after || byte(next) == 0x2C || byte(next) == 0x2F
    return 0
  }

  /// The letters at an offset, with a dot after them.
  func wordText(_ start: Int) -> String {
    var end = start
    while end < bytes.count, end - start < 16, isLetter(end) { end += letterLength(end) }
    if byte(end) == 0x2E { end += 1 }
    return String(decoding: bytes[min(start, bytes.count)..<min(end, bytes.count)], as: UTF8.self)
  }

  /// Endings after a gender mark, the longest first.
  private static let genderEndings = ["innen", "in", "r", "n", "e", "m", "s"]

  /// The mark's byte and the ending's after it; 0 where no such ending stands there.
  private func genderEnding(_ start: Int) -> Int {
    for ending in Self.genderEndings {
      let end = start + ending.byteCount
      guard end <= bytes.count, bytes[start..<end].elementsEqual(ending.utf8),
        end == bytes.count || letterLength(end) == 0
      else { continue }
      return ending.byteCount + 1
    }
    return 0
  }
}
