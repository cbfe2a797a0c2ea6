import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct InkCoverageTests {
  /// A page of 100 by 100 points with two lines of ink.
  private static let page: GreyImage = {
    var dots = [UInt8](repeating: 255, count: 50 * 50)
    for y in [10, 11, 12, 40, 41, 42] {
      for x in 5..<45 { dots[y * 50 + x] = 0 }
    }
    return GreyImage(width: 50, height: 50, resolution: 36, dots: dots)
  }()

  private static let first = BoundingBox(left: 10, top: 20, right: 90, bottom: 28)
  private static let second = BoundingBox(left: 10, top: 80, right: 90, bottom: 88)

  @Test(
    arguments: [([first, second], 1), ([first], 0.5), ([], 0), ([first, first], 0.5)]
      as [([BoundingBox], Double)])
  func `The share of ink under text is found`(boxes: [BoundingBox], share: Double) throws {
    let found = try #require(InkCoverage.share(of: Self.page, under: boxes))
    #expect(abs(found - share) < 0.01)
  }

  @Test func `Boxes outside of the page cover nothing of it`() {
    let outside = BoundingBox(left: -500, top: -500, right: -400, bottom: -400)
    #expect(InkCoverage.share(of: Self.page, under: [outside]) == 0)
  }

  @Test func `A white page has no share`() {
    let white = GreyImage(
      width: 10, height: 10, resolution: 36, dots: [UInt8](repeating: 240, count: 100))
    #expect(InkCoverage.share(of: white, under: []) == nil)
  }
}
