import Testing
import TextMatching

struct RangeSpanTests {
  @Test("Positions in the wrong order make an empty range, never a trap")
  func spans() {
    #expect(Range.span(2, 5) == 2..<5)
    #expect(Range.span(5, 2).isEmpty)
    #expect(Range.span(3, 3).isEmpty)
  }
}
