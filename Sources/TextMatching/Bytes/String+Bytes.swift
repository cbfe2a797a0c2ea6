// Rules ask of every word and line of a letter, most of them in vain; what they ask with decides how
// fast letters are read. This module is the one place where text is bytes, so that rules read like
// German grammar:
//
// - Everything here compares UTF-8 bytes ("literally"): ten to fifty times as fast as the standard
//   library, which compares characters by canonical equivalence. A letter that is written as a base
//   letter and an accent ("a" and U+0308) is another text than the composed one here; text is
//   composed once, where it enters.
// - Sets of words, prefixes, suffixes and substrings answer most questions with no after a look at
//   one or two bytes; tables that must know only *whether* something may stand say `might…`, and a
//   no of theirs is certain.
// - Tests hold each function to Unicode and to the standard library, character by character.

extension StringProtocol {
  /// The length in UTF-8 bytes, in which all ranges of a letter's text are counted.
  @inlinable package var byteCount: Int { utf8.count }
}

extension String {
  /// Calls with the text's bytes where they stand; most strings need no copy for that.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension Substring {
  /// Calls with the text's bytes where they stand; a slice's own way to them is slow.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func hasLiteralPrefix(_ prefix: Self) -> Bool {
    guard prefix.count <= count else { return false }
    guard let wanted = prefix.first else { return true }
    guard self[0] == wanted else { return false }
    // Short as they are, a loop is faster than a call.
    var index = 1
    while index < prefix.count {
      if self[index] != prefix[index] { return false }
      index += 1
    }
    return true
  }

  @inline(__always)
  func hasLiteralSuffix(_ suffix: Self) -> Bool {
    guard suffix.count <= count else { return false }
    let start = count - suffix.count
    var index = suffix.count - 1
    while index >= 0 {
      if self[start + index] != suffix[index] { return false }
      index -= 1
    }
    return true
  }
}
