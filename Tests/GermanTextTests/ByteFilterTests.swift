import Testing

@testable import GermanText

struct ByteFilterTests {
  @Test func `What was inserted may be there, and little else`() {
    var filter = ByteFilter()
    filter.insert(BytePair(UInt8(ascii: "s"), UInt8(ascii: "t")))
    filter.insert(BytePair(0xC3, 0xA4))
    #expect(filter.mayContain(BytePair(UInt8(ascii: "s"), UInt8(ascii: "t"))))
    #expect(filter.mayContain(BytePair(0xC3, 0xA4)))
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let passing = letters.flatMap { first in
      letters.filter { filter.mayContain(BytePair(first, $0)) }
    }
    #expect(passing.count < 20)
  }
}
