import Testing

@testable import TextMatching

struct ByteFilterTests {
  @Test func `What was inserted may be there, and little else`() {
    var filter = ByteFilter()
    filter.insert(BytePair(UInt8(ascii: "s"), UInt8(ascii: "t")))
    filter.insert(BytePair(0xC3, 0xA4))
    #expect(filter.mightContain(BytePair(UInt8(ascii: "s"), UInt8(ascii: "t"))))
    #expect(filter.mightContain(BytePair(0xC3, 0xA4)))
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let passing = letters.flatMap { first in
      letters.filter { filter.mightContain(BytePair(first, $0)) }
    }
    #expect(passing.count < 20)
  }
}
