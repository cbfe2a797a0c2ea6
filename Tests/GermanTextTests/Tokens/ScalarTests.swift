import FoundationEssentials
import Testing

@testable import GermanText

struct ScalarTests {
  @Test(
    "Every scalar has its kind and its length in bytes",
    arguments: [
      ("a", Scalar.Kind.letter, 1), ("Ä", .letter, 2), ("7", .digit, 1), ("½", .fraction, 2),
      ("-", .hyphen, 1), ("\u{2010}", .hyphen, 3), (" ", .space, 1), ("\u{A0}", .space, 2),
      ("\t", .cell, 1), ("\n", .line, 1), ("\u{AD}", .invisible, 2), ("€", .other, 3),
      ("×", .other, 2), ("😀", .other, 4),
    ])
  func kinds(text: String, kind: Scalar.Kind, count: Int) {
    let scalar = Scalar(Array(text.utf8), 0)
    #expect(scalar.kind == kind)
    #expect(scalar.count == count)
  }

  @Test("Bytes that are no UTF-8 are passed one by one; after the end there is nothing")
  func broken() {
    #expect(Scalar([0xFF, 0x41], 0).count == 1)
    #expect(Scalar([0xC3], 0).count == 1)
    #expect(Scalar([], 0).count == 0)
  }

  @Test("Fractions have their values; only small letters are small")
  func values() {
    #expect(Scalar(Array("¾".utf8), 0).fraction == Decimal(string: "0.75"))
    #expect(Scalar(Array("a".utf8), 0).fraction == nil)
    #expect(Scalar(Array("ä".utf8), 0).isLowercase)
    #expect(!Scalar(Array("Ä".utf8), 0).isLowercase)
  }
}
