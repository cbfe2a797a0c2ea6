import Testing

@testable import GermanText

struct ByteFilterTests {
  @Test func `What was inserted may be there, and little else`() {
    var filter = ByteFilter()
    filter.insert(UInt8(ascii: "s"), UInt8(ascii: "t"))
    filter.insert(0xC3, 0xA4)
    #expect(filter.mayContain(UInt8(ascii: "s"), UInt8(ascii: "t")))
    #expect(filter.mayContain(0xC3, 0xA4))
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let passing = letters.flatMap { first in letters.filter { filter.mayContain(first, $0) } }
    #expect(passing.count < 20)
  }
}
