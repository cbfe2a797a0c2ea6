import CouncilModel
import Testing

@testable import PageLayout

struct FootnotesTests {
  private func footnotes(_ page: SetPage) -> [String] {
    var lines = page.layoutLines
    Footnotes.mark(&lines, body: BodyMetrics(of: lines))
    return lines.filter { $0.aside == .footnote }.map(\.text)
  }

  private func page(_ note: String, size: Double = 8, top: Double = 700) -> SetPage {
    var page = SetPage()
    page.setBody(
      [
        "Der Treff am Wehr hat zurzeit 2,5¹ Stellen und einen Raum,",
        "der an drei Tagen geöffnet ist.",
      ], top: 300)
    page.set(note, top: top, size: size)
    return page
  }

  @Test(arguments: ["¹ ohne Leitung", "¹ohne Leitung", "1 ohne Leitung"])
  func `A note whose mark stands in the text is a footnote`(note: String) {
    #expect(footnotes(page(note)) == [note])
  }

  @Test(arguments: ["² ohne Leitung", "ohne Leitung"])
  func `A line without a mark that the text has is none`(note: String) {
    #expect(footnotes(page(note)) == [])
  }

  @Test func `The lines that continue a note belong to it`() {
    var page = page("¹ ohne die Leitung und ohne die")
    page.set("Kräfte auf Zeit", top: 709, size: 8)
    page.set("Konto der Stadtkasse", top: 780, size: 8)
    #expect(footnotes(page) == ["¹ ohne die Leitung und ohne die", "Kräfte auf Zeit"])
  }

  @Test func `In a text without places the mark at the line's beginning tells`() {
    let texts = ["Der Treff hat 2,5¹ Stellen.", "¹ ohne Leitung"]
    let lines = texts.map { text in
      TextLine(words: text.split(separator: " ").map { Word(String($0)) }, startsParagraph: true)
    }
    var layout = LayoutLine.lines(
      of: Document(format: "text", pages: [Page(number: 1, lines: lines)]))
    Footnotes.mark(&layout, body: BodyMetrics(of: layout))
    #expect(layout.map(\.aside) == [nil, .footnote])
  }
}
