import Testing
import TextMatching

@Suite struct StableHashTests {
  /// Values of FNV-1a with 64 bits, as its authors publish them.
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("b", 0xaf63_df4c_8601_f1a5),
      ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func `The hash is FNV-1a of 64 bits`(text: String, value: UInt64) {
    #expect(StableHash(text.utf8).value == value)
  }

  @Test func `Bytes may be taken one at a time or together`() {
    var hash = StableHash.empty
    for byte in "Träger".utf8 { hash.combine(byte) }
    #expect(hash == StableHash("Träger".utf8))
    var whole = StableHash.empty
    whole.combine("Träger")
    #expect(hash == whole)
    #expect(StableHash("Träge".utf8).combined(with: 0x72) == hash)
  }

  @Test(arguments: [1, 7, 15, 1023, 0x7fff_ffff])
  func `A slot lies in its table`(mask: Int) {
    for word in ["", "a", "Amt", "Quartiersmanagement"] {
      let slot = StableHash(word.utf8).slot(mask)
      #expect(slot >= 0 && slot <= mask)
    }
  }

  @Test func `Mixing spreads short texts over the upper bits, too`() {
    let letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }
    let upper = Set(letters.map { StableHash($0.utf8).mixed >> 56 })
    // Without mixing, one letter's hashes all begin with the same byte.
    #expect(Set(letters.map { StableHash($0.utf8).value >> 56 }).count == 1)
    #expect(upper.count > 20)
  }
}
