import Testing

@testable import GermanText

struct SignsTests {
  private let signs: Signs = "\"“)?–¹"

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
