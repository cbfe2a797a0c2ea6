import CouncilModel
import Testing

@testable import TextRecognition

@Suite struct GreyImageShapeTests {
  private static let image = GreyImage(
    width: 3, height: 2, resolution: 300, dots: [1, 2, 3, 4, 5, 6])

  @Test(
    arguments: [
      (0, 3, [1, 2, 3, 4, 5, 6]), (1, 2, [3, 6, 2, 5, 1, 4]), (2, 3, [6, 5, 4, 3, 2, 1]),
      (3, 2, [4, 1, 5, 2, 6, 3]), (-1, 2, [4, 1, 5, 2, 6, 3]),
    ] as [(Int, Int, [UInt8])])
  func `An image is turned to the left by quarters`(turns: Int, width: Int, dots: [UInt8]) {
    let turned = Self.image.turned(turns)
    #expect(turned.width == width)
    #expect(turned.dots == dots)
  }

  @Test func `Two dots take the place of three, and grey stays as it is`() {
    let flat = GreyImage(
      width: 7, height: 6, resolution: 300, dots: [UInt8](repeating: 77, count: 42))
    #expect(
      flat.reduced
        == GreyImage(
          width: 4, height: 4, resolution: 200, dots: [UInt8](repeating: 77, count: 16)))
    let edge = GreyImage(
      width: 3, height: 3, resolution: 300, dots: [0, 0, 90, 0, 0, 90, 0, 0, 90])
    #expect(edge.reduced.dots == [0, 60, 0, 60])
  }
}
