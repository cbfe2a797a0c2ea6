import CouncilModel
import Testing

struct BoundingBoxTests {
  private let box = BoundingBox(left: 10, top: 20, right: 40, bottom: 30)

  @Test func `A quarter turn to the left brings the right edge to the top`() {
    let turned = box.turned(1, width: 100, height: 200)
    #expect(turned == BoundingBox(left: 20, top: 60, right: 30, bottom: 90))
  }

  @Test(arguments: 0...3)
  func `Turned and turned back a place is the same`(turns: Int) {
    let size = turns % 2 == 0 ? (width: 100.0, height: 200.0) : (width: 200.0, height: 100.0)
    let turned = box.turned(turns, width: 100, height: 200)
    #expect(turned.turned(-turns, width: size.width, height: size.height) == box)
  }
}
