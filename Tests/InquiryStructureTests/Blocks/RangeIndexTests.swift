import CouncilModel
import Testing

@testable import InquiryStructure

@Suite struct RangeIndexTests {
  /// Side by side, one in the other, the same twice, an empty one.
  private static let ranges = [
    TextRange(10, 20), TextRange(0, 30), TextRange(40, 50), TextRange(40, 50), TextRange(45, 70),
    TextRange(60, 60), TextRange(5, 8),
  ]

  @Test func `It says what going through all of them says`() {
    let index = RangeIndex(Self.ranges)
    for start in 0...72 {
      for end in start...72 {
        let range = TextRange(start, end)
        #expect(
          index.firstPlace(containing: range) == Self.ranges.firstIndex { $0.contains(range) })
        #expect(
          index.begins(in: start...end)
            == Self.ranges.contains { (start...end).contains($0.start) })
      }
    }
  }

  @Test func `Nothing holds anything where there is nothing`() {
    #expect(!RangeIndex([TextRange]()).contains(TextRange(0, 0)))
    #expect(!RangeIndex([TextRange]()).begins(in: 0...10))
  }
}
