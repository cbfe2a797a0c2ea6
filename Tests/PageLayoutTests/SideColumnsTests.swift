import CouncilModel
import Testing

@testable import PageLayout

struct SideColumnsTests {
  private func moved(_ page: SetPage) -> [LayoutLine] {
    let lines = page.layoutLines
    return SideColumns.moved(behindBody: lines, body: BodyMetrics(of: lines))
  }

  /// Body lines with something set beside each.
  private func page(beside texts: [String], left: Double, size: Double) -> SetPage {
    var page = SetPage()
    for (index, text) in texts.enumerated() {
      let top = 200 + Double(index) * SetPage.lineStep
      page.set("Zeile \(index) des Textes", top: top, left: 180)
      page.set(text, top: top, left: left, size: size)
    }
    return page
  }

  @Test(arguments: [430.0, 40.0])
  func `A stack of small lines beside the text is moved after it`(left: Double) {
    let page = page(beside: ["Amt 50", "Zimmer 3", "Neues Tor"], left: left, size: 8)
    let lines = moved(page)
    #expect(
      lines.map(\.text) == [
        "Zeile 0 des Textes", "Zeile 1 des Textes", "Zeile 2 des Textes", "Amt 50", "Zimmer 3",
        "Neues Tor",
      ])
    #expect(lines.map(\.isAside) == [false, false, false, true, true, true])
  }

  @Test(arguments: [(["Amt 50", "Zimmer 3"], 430.0, 8.0), (["eins", "zwei", "drei"], 430, 11)])
  func `Two lines, and lines as large as the text, stay where they are`(
    texts: [String], left: Double, size: Double
  ) {
    let page = page(beside: texts, left: left, size: size)
    let lines = moved(page)
    #expect(lines.map(\.text) == page.lines.map(\.text))
    #expect(lines.filter(\.isAside).map(\.text) == [])
  }

  @Test func `A line that runs through both columns is taken apart`() {
    var page = SetPage()
    page.setBody(["Das Quartiersbüro liegt mitten im Ort"], top: 186)
    for (index, text) in ["Amt 50", "Zimmer 3", "Neues Tor"].enumerated() {
      let top = 200 + Double(index) * SetPage.lineStep
      page.set("Zeile \(index) des Textes", top: top)
      page.set(text, top: top + 2, left: 430, size: 8)
    }
    var lines = page.layoutLines
    lines[1].line.cells = [lines[1].line.words.count]
    lines[1].line.words += lines.remove(at: 2).line.words
    let moved = SideColumns.moved(behindBody: lines, body: BodyMetrics(of: lines))
    #expect(
      moved.map(\.text).prefix(2) == [
        "Das Quartiersbüro liegt mitten im Ort", "Zeile 0 des Textes",
      ])
    #expect(moved.filter(\.isAside).map(\.text) == ["Amt 50", "Zimmer 3", "Neues Tor"])
  }
}
