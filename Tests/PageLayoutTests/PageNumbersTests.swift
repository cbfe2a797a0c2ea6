import CouncilModel
import Testing

@testable import PageLayout

struct PageNumbersTests {
  private func isFurniture(_ text: String) -> Bool {
    var lines = LayoutLine.lines(of: Document(plain: text))
    PageNumbers.mark(&lines)
    return lines.contains(where: \.isAside)
  }

  @Test(arguments: [
    "Seite 1 von 2", "Seite 2/3", "Seite 2 / 3", "Blatt 3", "– 2 –", "-2-", "- 14 -", "‐ 3 ‐",
    "Ergänzende Erläuterungen Seite 2", "Antwort zur Vorlage 2020/0455 Seite 2 von 4",
    "Gedruckt auf 100 Prozent Recyclingpapier",
  ])
  func `Page numbers and print notes are furniture`(text: String) {
    #expect(isFurniture(text))
  }

  @Test(arguments: [
    "Näheres steht auf Seite 4.", "siehe dazu Seite 2", "2", "Seite 12345", "Seite 3 der Anlage",
    "- 2 Stellen -", "Auf einer Seite 20 Zeilen", "– – –", "3-4",
    "Die Druckerei der Stadt verwendet seit dem letzten Jahr im ganzen Haus nur noch Recyclingpapier",
  ])
  func `Sentences, counts and bare numbers without a place are not`(text: String) {
    #expect(!isFurniture(text))
  }

  @Test func `A bare number is a page number at a page's edge only`() {
    var page = SetPage()
    page.setBody(["12", "Zum Stichtag waren so viele Plätze frei.", "7"], top: 300)
    page.setBody(["Weitere Plätze folgen.", "3"], top: 780)
    var lines = page.layoutLines
    PageNumbers.mark(&lines)
    #expect(lines.map(\.isAside) == [true, false, false, false, true])
  }

  @Test func `A parliament's running head is furniture, the paper's own head is not`() {
    let head = "Landtag Drucksache 8/412 - 8. Wahlperiode"
    let body = (1...9).map { "Zeile \($0) des Textes" }
    var lines = LayoutLine.lines(
      of: Document(plain: ([head] + body + [head]).joined(separator: "\n")))
    PageNumbers.mark(&lines)
    #expect(lines.indices.filter { lines[$0].isAside } == [10])
  }
}
