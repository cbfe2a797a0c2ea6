/// Ten bits of a word's length, first and last byte: equal words have equal ones, and most others
/// have not.
///
/// The factors are primes, so that no bit is lost. Of 4,000 triples that were tried on the words of the
/// letters in `Corpus` and of all lists (2,202 different lengths with first and last byte) they put the
/// fewest on one value: 982 of the 1,024 are used.
@usableFromInline package struct WordSignature: Sendable, Hashable {
  /// How many there are.
  @usableFromInline package static let count = 1024

  @usableFromInline let bits: UInt16

  /// Of a word's UTF-8 bytes.
  @inlinable @inline(__always)
  package init(_ word: String) { self = word.withBytes { WordSignature($0) } }

  /// Of a word's bytes.
  @inlinable @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else {
      bits = 0
      return
    }
    let mixed = bytes.count &* 197 &+ Int(bytes[0]) &* 89 &+ Int(bytes[bytes.count - 1]) &* 97
    bits = UInt16(truncatingIfNeeded: mixed & (Self.count - 1))
  }

  /// From 0 to `count`.
  @inlinable package var index: Int { Int(bits) }
}
