import CouncilModel
import Testing

@testable import PageLayout

struct PageBreaksTests {
  private func lines(_ texts: [(String, LetterText.Break, isFurniture: Bool)]) -> [LayoutLine] {
    texts.map { text, breakBefore, isFurniture in
      var line = LayoutLine.lines(of: Document(plain: text))[0]
      line.breakBefore = breakBefore
      line.aside = isFurniture ? .furniture : nil
      return line
    }
  }

  @Test func `Furniture inside a paragraph goes after it, in its own order`() {
    let moved = PageBreaks.furnitureMoved(
      outOfParagraphs: lines([
        ("Der Verein betreibt", .paragraph, false), ("Seite 1", .none, true),
        ("Stadt Rotheim", .none, true), ("den Treff", .none, false), ("Danach", .line, false),
        ("Seite 2", .none, true),
      ]))
    #expect(
      moved.map(\.text) == [
        "Der Verein betreibt", "den Treff", "Seite 1", "Stadt Rotheim", "Danach", "Seite 2",
      ])
  }

  @Test func `Furniture between paragraphs stays where it is`() {
    let texts = lines([
      ("Stadt Rotheim", .none, true), ("Der Verein", .paragraph, false), ("Seite 1", .none, true),
      ("Der Treff", .paragraph, false),
    ])
    #expect(
      PageBreaks.furnitureMoved(outOfParagraphs: texts).map(\.text) == texts.map(\.text))
  }
}
