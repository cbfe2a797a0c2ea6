import CouncilModel
import Testing

@testable import PageLayout

struct RowsTests {
  private func joined(_ set: (inout SetPage) -> Void) -> [LayoutLine] {
    var page = SetPage()
    set(&page)
    return Rows.joined(page.layoutLines)
  }

  @Test func `Cells of one row become one line, in their order on the page`() {
    let rows = joined { page in
      page.set("Lindenhof", top: 100)
      page.set("2,5", top: 101, left: 300)
      page.set("VZÄ", top: 100, left: 200)
      page.set("Neustadt", top: 120)
    }
    #expect(rows.map(\.text) == ["Lindenhof VZÄ 2,5", "Neustadt"])
    #expect(rows[0].line.cells == [1, 2])
    #expect(
      rows[0].box == BoundingBox(left: 70, top: 100, right: 300 + 3 * 5.5, bottom: 112))
  }

  @Test func `A heading that was set wide is joined without cells`() {
    let rows = joined { page in
      page.set("Förderung", top: 100)
      page.set("der", top: 100, left: 130)
      page.set("Quartiere", top: 100, left: 158)
    }
    #expect(rows.map(\.text) == ["Förderung der Quartiere"])
    #expect(rows[0].line.cells == [])
  }

  @Test func `Lines of two columns of text stay apart`() {
    let rows = joined { page in
      page.set("Die Stadt fördert den Treff", top: 100)
      page.set("Er ist jeden Tag geöffnet", top: 100, left: 320)
    }
    #expect(rows.count == 2)
  }

  @Test(arguments: [
    (108.0, 200.0, 11.0), (100.0, 400.0, 11.0), (100.0, 200.0, 9.0), (100.0, 90.0, 11.0),
  ])
  func `What stands lower, far away, in another size or on top is another line`(
    top: Double, left: Double, size: Double
  ) {
    let rows = joined { page in
      page.set("Lindenhof", top: 100)
      page.set("2,5", top: top, left: left, size: size)
    }
    #expect(rows.map(\.text) == ["Lindenhof", "2,5"])
  }

  @Test func `Lines without geometry are left alone`() {
    let lines = LayoutLine.lines(of: Document(plain: "Lindenhof\n2,5"))
    #expect(Rows.joined(lines).map(\.text) == ["Lindenhof", "2,5"])
  }
}
