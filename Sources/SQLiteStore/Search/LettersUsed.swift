/// Which letters a to z a term has, in any order: each letter that is changed, added or left out
/// makes at most two different.
struct LettersUsed {
  private var bits: UInt32 = 0

  init(_ term: some Sequence<UInt8>) {
    for byte in term where byte >= 0x61 && byte <= 0x7A { bits |= 1 << UInt32(byte - 0x61) }
  }

  /// How many letters only one of two terms has.
  func differences(from other: Self) -> Int { (bits ^ other.bits).nonzeroBitCount }
}
