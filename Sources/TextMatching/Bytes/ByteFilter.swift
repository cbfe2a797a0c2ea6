/// Two neighbouring bytes of a word in eight bits: equal pairs have equal ones.
///
/// The factors are odd, so that no bit of either byte is lost, and unlike, so that "en" and "ne" differ;
/// the 676 pairs of small letters fall on all 256 values, at most four on one.
@usableFromInline
package struct BytePair: Sendable, Hashable {
  @usableFromInline let bits: UInt8

  /// Takes two bytes that follow each other, in this order.
  @inlinable @inline(__always)
  package init(_ first: UInt8, _ second: UInt8) {
    bits = first &* 31 &+ second &* 7
  }
}

/// Says of two bytes that nothing has them, nearly always and at once: words are asked for by the
/// million, and most are none of those that are looked for.
@usableFromInline
package struct ByteFilter: Sendable {
  @usableFromInline var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  mutating func insert(_ pair: BytePair) {
    withUnsafeMutableBytes(of: &bits) { $0[Int(pair.bits >> 3)] |= 1 << (pair.bits & 7) }
  }

  /// Whether such a pair may have been inserted; a no is certain.
  @inlinable
  package func mightContain(_ pair: BytePair) -> Bool {
    withUnsafeBytes(of: bits) { Self.mightContain(pair, $0) }
  }

  /// For many pairs one after another.
  @inline(__always)
  func withBits<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: bits, body)
  }

  /// - Parameter bits: of `withBits`.
  @inlinable
  static func mightContain(_ pair: BytePair, _ bits: UnsafeRawBufferPointer) -> Bool {
    bits[Int(pair.bits >> 3)] & (1 << (pair.bits & 7)) != 0
  }
}
