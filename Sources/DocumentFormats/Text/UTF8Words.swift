import CouncilModel

/// Divides bytes of valid UTF-8 at white space; what stands between is a word.
enum UTF8Words {
  /// In bytes, with the space after it.
  private static let usualWord = 7

  /// The words of a text.
  ///
  /// - Parameter box: where each of them stands, as far as is known.
  static func words(_ text: Substring, box: BoundingBox? = nil) -> [Word] {
    var text = text
    return text.withUTF8 { words($0, box) }
  }

  private static func words(
    _ bytes: UnsafeBufferPointer<UInt8>, _ box: BoundingBox?
  ) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / usualWord + 1)
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = whiteSpaceLength(bytes, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      append(bytes[start..<index], box, to: &words)
      index += length
      start = index
    }
    append(bytes[start..<index], box, to: &words)
    return words
  }

  private static func append(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ box: BoundingBox?, to words: inout [Word]
  ) {
    guard !word.isEmpty else { return }
    words.append(
      Word(String(decoding: UnsafeBufferPointer(rebasing: word), as: UTF8.self), box: box))
  }

  /// In bytes; 0 where something else, or the middle of a character, stands there.
  ///
  /// White space as `Unicode.Scalar.isWhiteSpace` has it.
  @inline(__always)
  static func whiteSpaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    return byte < 0xC2 || byte > 0xE3 ? 0 : wideWhiteSpaceLength(bytes, at: index)
  }

  private static func wideWhiteSpaceLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (bytes[index], second, third) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
