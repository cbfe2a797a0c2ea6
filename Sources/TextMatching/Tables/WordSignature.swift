/// Ten bits of a word's length, first and last byte: equal words have equal ones, and most others
/// have not.
@usableFromInline package struct WordSignature: Sendable, Hashable {
  /// How many there are.
  @usableFromInline package static let count = 1024

  @usableFromInline let bits: UInt16

  @inlinable @inline(__always)
  package init(_ word: String) { self = word.withBytes { WordSignature($0) } }

  @inlinable @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else {
      bits = 0
      return
    }
    let mixed = bytes.count &* 211 &+ Int(bytes[0]) &* 31 &+ Int(bytes[bytes.count - 1]) &* 67
    bits = UInt16(truncatingIfNeeded: mixed & (Self.count - 1))
  }

  /// From 0 to `count`.
  @inlinable package var index: Int { Int(bits) }
}
