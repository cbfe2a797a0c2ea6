/// Says of two bytes that nothing has them, nearly always and at once: words are asked for by the
/// million, and most are none of those that are looked for.
struct ByteFilter: Sendable {
  private var bits = SIMD4<UInt64>()

  mutating func insert(_ first: UInt8, _ second: UInt8) {
    let index = Self.index(first, second)
    bits[index >> 6] |= 1 << UInt64(index & 63)
  }

  @inline(__always)
  func mayContain(_ first: UInt8, _ second: UInt8) -> Bool {
    let index = Self.index(first, second)
    return bits[index >> 6] & (1 << UInt64(index & 63)) != 0
  }

  /// Eight bits of both bytes.
  @inline(__always)
  private static func index(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 31 &+ Int(second) &* 7) & 0xFF
  }
}
