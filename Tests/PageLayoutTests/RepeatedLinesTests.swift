import CouncilModel
import Testing

@testable import PageLayout

struct RepeatedLinesTests {
  private func furniture(_ document: Document) -> [String] {
    var lines = LayoutLine.lines(of: document)
    RepeatedLines.mark(&lines)
    return lines.filter(\.isAside).map(\.text)
  }

  private func pages(head first: (String, top: Double), _ second: (String, top: Double)) -> Document
  {
    Document(
      [first, second].enumerated().map { index, head in
        var page = SetPage(index + 1)
        page.set(head.0, top: head.top)
        page.setBody(["Absatz \(index) von vielen", "geht hier weiter"], top: 300)
        return page
      })
  }

  @Test func `A line at the same place of two pages is a running head, whatever its numbers`() {
    let document = pages(
      head: ("Antwort 17 der Stadt Rotheim", top: 40), ("Antwort 18 der Stadt Rotheim", top: 42))
    #expect(
      furniture(document) == ["Antwort 17 der Stadt Rotheim", "Antwort 18 der Stadt Rotheim"])
  }

  @Test(arguments: [
    ("Stadt Rotheim", 40.0, "Stadt Rotheim", 60.0),
    ("Stadt Rotheim", 40.0, "Gemeinde Rotheim", 40.0),
    ("Stadt Rotheim", 400.0, "Stadt Rotheim", 400.0),
    ("Frage:", 40.0, "Frage:", 40.0),
    ("12 450 99", 40.0, "13 460 88", 40.0),
  ])
  func `Other places, other words, labels and rows of numbers are none`(
    first: String, firstTop: Double, second: String, secondTop: Double
  ) {
    #expect(furniture(pages(head: (first, firstTop), (second, secondTop))) == [])
  }

  @Test func `Without geometry the first and last lines of the pages count`() {
    let text =
      (1...2).map { page in
        let body = (1...14).map { "Satz \(["A", "B"][page - 1]) \($0 * page)x" }
        return "Stadt Rotheim\n\n" + body.joined(separator: "\n") + "\n\nRotheim, Blatt für Rat"
      }.joined(separator: "\u{0C}")
    #expect(
      furniture(Document(plain: text)) == [
        "Stadt Rotheim", "Rotheim, Blatt für Rat", "Stadt Rotheim", "Rotheim, Blatt für Rat",
      ])
  }

  @Test func `The same short answer on two pages of text stays`() {
    let text = "1. Gibt es ein Konzept?\nNein.\u{0C}2. Gibt es einen Beirat?\nNein."
    #expect(furniture(Document(plain: text)) == [])
  }

  @Test func `Lines that stand twice on one page stay`() {
    #expect(furniture(Document(plain: "Stadt Rotheim\n\nStadt Rotheim")) == [])
  }
}
