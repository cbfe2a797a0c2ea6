import CouncilModel
import Testing

@testable import PageLayout

struct SmallPrintTests {
  private func furniture(_ pages: [SetPage]) -> [String] {
    var lines = LayoutLine.lines(of: Document(pages))
    SmallPrint.mark(&lines, body: BodyMetrics(of: lines))
    return lines.filter(\.isAside).map(\.text)
  }

  private func page(_ number: Int = 1, body top: Double) -> SetPage {
    var page = SetPage(number)
    page.setBody(
      Array(repeating: "Die Stadt fördert den Treff seit zehn Jahren.", count: 4), top: top)
    return page
  }

  @Test func `Small lines at a page's foot are furniture`() {
    var page = page(body: 300)
    page.set("Konto der Stadtkasse 4711", top: 800, size: 8)
    page.set("Besuchen Sie uns im Rathaus", top: 780, size: 10)
    #expect(furniture([page]) == ["Konto der Stadtkasse 4711"])
  }

  @Test func `Small rows of a table with text below them are none`() {
    var page = page(body: 300)
    page.set("Plätze 2021 2022", top: 700, size: 8)
    page.set("Die Zahlen sind vorläufig.", top: 720)
    #expect(furniture([page]) == [])
  }

  @Test func `Small lines in the middle of a page are none`() {
    var page = page(body: 300)
    page.set("Plätze 2021 2022", top: 400, size: 8)
    #expect(furniture([page]) == [])
  }

  @Test func `The return address above the addressee is furniture, a small field is not`() {
    var page = page(body: 300)
    page.set("Stadt Rotheim · Der Bürgermeister · 99999 Rotheim", top: 120, size: 8)
    page.set("Bearbeitet von Frau Muster", top: 140, size: 8)
    #expect(furniture([page]) == ["Stadt Rotheim · Der Bürgermeister · 99999 Rotheim"])
  }

  @Test func `A letter in one size has no small print`() {
    #expect(furniture([page(1, body: 120), page(2, body: 780)]) == [])
  }
}
