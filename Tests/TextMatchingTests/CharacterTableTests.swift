import Testing

@testable import TextMatching

struct CharacterTableTests {
  private let signs: CharacterTable = "\"“)?–¹"

  @Test(arguments: ["\"", "“", ")", "?", "–", "¹"] as [Unicode.Scalar])
  func `A sign of the set is found`(sign: Unicode.Scalar) {
    #expect(signs.contains(sign))
  }

  @Test(arguments: ["”", "(", "a", "-", "\u{1}", "²"] as [Unicode.Scalar])
  func `Another sign is not found`(sign: Unicode.Scalar) {
    #expect(!signs.contains(sign))
  }

  @Test func `Bytes of longer signs are none of the set`() {
    #expect(signs.contains(UInt8(ascii: "?")))
    #expect("“–¹".utf8.allSatisfy { !signs.contains($0) })
  }
}
