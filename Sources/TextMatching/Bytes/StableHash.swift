/// A hash that is the same on every machine and in every run: FNV-1a of 64 bits (Fowler, Noll and Vo,
/// "The FNV Non-Cryptographic Hash Algorithm", IETF draft-eastlake-fnv).
///
/// The standard library's `Hasher` begins with another number in each process, so that nothing which
/// is stored, shown or compared may rest on it. FNV-1a takes a byte at a time, so that the hashes of
/// all beginnings of a word are made on the way to its own.
@frozen package struct StableHash: Sendable, Hashable {
  /// The hash of no bytes at all: FNV's offset basis for 64 bits.
  @usableFromInline package static let empty = StableHash(0xcbf2_9ce4_8422_2325)
  /// FNV's prime for 64 bits, 2^40 + 2^8 + 0xB3.
  @usableFromInline static let prime: UInt64 = 0x100_0000_01b3

  /// All 64 bits.
  @usableFromInline package var value: UInt64

  /// A hash whose value is known already.
  @inlinable package init(_ value: UInt64) { self.value = value }

  /// The hash of some bytes.
  @inlinable package init(_ bytes: some Sequence<UInt8>) {
    self = StableHash.empty
    let taken: Void? = bytes.withContiguousStorageIfAvailable { combine($0) }
    if taken == nil { for byte in bytes { combine(byte) } }
  }

  /// The hash of a text's UTF-8 bytes.
  package init(of text: String) { self.init(text.utf8) }

  /// Takes bytes that lie side by side; compiled once, whatever holds them.
  @usableFromInline mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// Takes one more byte.
  @inlinable @inline(__always)
  package mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* StableHash.prime
  }

  /// Takes a text's UTF-8 bytes.
  package mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
  }

  /// The hash with one more byte.
  @inlinable @inline(__always)
  package func combined(with byte: UInt8) -> StableHash {
    var hash = self
    hash.combine(byte)
    return hash
  }

  /// The slot in a table whose size is a power of two: the upper half is mixed in, for a product's low
  /// bits do not depend on the high ones of what was multiplied.
  ///
  /// - Parameter mask: the table's size less one.
  @inlinable @inline(__always)
  package func slot(_ mask: Int) -> Int {
    Int(truncatingIfNeeded: value ^ (value >> 32)) & mask
  }

  /// All bits of the hash made to depend on each other, for uses that keep only some of them: FNV's
  /// low bits are weak for short texts. The multiplier is odd, so that nothing is lost, and has as
  /// many ones as zeros, about; identifiers that are stored depend on it, so it never changes.
  package var mixed: UInt64 {
    var bits = value
    bits ^= bits >> 32
    bits = bits &* 0xd6e8_feb8_6659_fd93
    bits ^= bits >> 29
    return bits
  }
}
