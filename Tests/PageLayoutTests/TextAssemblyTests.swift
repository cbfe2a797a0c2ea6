import CouncilModel
import Testing

@testable import PageLayout

struct TextAssemblyTests {
  private func text(_ lines: [TextLine]) -> LetterText {
    TextAssembly.text(
      of: lines.map { LayoutLine($0, page: Page(number: 1, lines: lines), indexOnPage: 0) },
      document: Document(format: "text", pages: []))
  }

  private func line(_ text: String, startsParagraph: Bool = false, cells: [Int] = []) -> TextLine {
    TextLine(
      words: text.split(separator: " ").map { Word(String($0)) },
      startsParagraph: startsParagraph, cells: cells)
  }

  private func string(_ text: LetterText) -> String { String(decoding: text.utf8, as: UTF8.self) }

  @Test func `Lines of a paragraph are joined, hyphens dropped, paragraphs and cells kept apart`() {
    let text = text([
      line("Der Trä-", startsParagraph: true), line("ger hat Kinder-"), line("und Jugendräume"),
      line("Treff 2,5 VZÄ", startsParagraph: true, cells: [1]),
    ])
    #expect(string(text) == "Der Träger hat Kinder- und Jugendräume\nTreff\t2,5 VZÄ")
  }

  @Test(arguments: [
    ["Der Träger heißt „Haus am Wehr“", "und ist gemeinnützig"],
    ["Der Nachbar\u{AD}schafts\u{AD}verein für Bür-", "ger und Ver\u{2010}", "eine"],
    ["Quartiers- management im Süd-", "West-", "Viertel"],
    ["Mitar\u{AD}", "beiter"],
  ])
  func `Every word's range holds the word as it was printed`(printed: [String]) {
    let text = text(printed.map { line($0) })
    let words = printed.joined(separator: " ").split(separator: " ")
      .map { word in String(word.filter { $0 != "\u{AD}" }) }
    let placed = text.lines.flatMap { $0.words.map(\.range) }
    #expect(placed.count == words.count)
    for (range, word) in zip(placed, words) {
      let isWord = text.string(range) == word
      let isWithoutHyphen =
        "-\u{2010}".contains(word.last ?? " ")
        && text.string(range) == String(word.dropLast())
      #expect(isWord || isWithoutHyphen, "\(text.string(range)) for \(word)")
    }
    for (left, right) in zip(placed, placed.dropFirst()) { #expect(left.end <= right.start) }
    for line in text.lines {
      #expect(line.range.start == line.words.first?.range.start)
      #expect(line.range.end == line.words.last?.range.end)
    }
  }

  @Test func `Furniture between two lines of text is a line of its own`() {
    var foot = line("Seite 2")
    foot.role = .furniture
    let text = text([line("Der Treff"), foot, line("öffnet")])
    #expect(string(text).hasPrefix("Der Treff\nSeite 2"))
    #expect(text.lines.map(\.isAside) == [false, true, false])
  }

  @Test func `Evidence is the literal text, its page and one box a line`() throws {
    var first = SetPage(1)
    first.set("Der Treff öffnet um neun Uhr.", top: 100)
    var second = SetPage(2)
    second.setBody(
      [
        "Für den Treff und für das Büro am Wehr gibt es derzeit insgesamt zwei Personal-",
        "stellen, davon ist eine befristet.",
      ], top: 100)
    let text = LayoutAnalysis.letterText(of: Document([first, second]))
    let whole = string(text)
    let found = try #require(whole.firstRange(of: "zwei Personalstellen"))
    let start = whole[..<found.lowerBound].utf8.count
    let evidence = text.evidence(
      for: TextRange(start, start + whole[found].utf8.count))
    #expect(evidence.text == "zwei Personalstellen")
    #expect(evidence.page == 2)
    #expect(evidence.boxes.map(\.top) == [100, 100 + SetPage.lineStep])
    #expect(evidence.boxes.map(\.left) == [70 + 65 * 5.5, 70])
    #expect(evidence.boxes.last?.width == 8 * 5.5)
  }

  @Test func `Without geometry evidence has no boxes`() {
    let text = text([line("Der Treff öffnet")])
    #expect(
      text.evidence(for: TextRange(4, 9)) == Evidence(text: "Treff", page: 1, start: 4, end: 9))
  }
}
