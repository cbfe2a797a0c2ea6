import CouncilModel
import Testing

@testable import PageLayout

struct ParagraphBreaksTests {
  private func breaks(_ document: Document) -> [LetterText.Break] {
    var lines = LayoutLine.lines(of: document)
    ParagraphBreaks.set(&lines, body: BodyMetrics(of: lines))
    return lines.map(\.breakBefore)
  }

  /// What stands before the last line of a text with full lines of some 70 characters.
  private func lastBreak(_ text: String) -> LetterText.Break? {
    let full = (1...30).map {
      "Der Absatz \($0 + 10) füllt die ganze Breite der Seite bis zum Rand aus"
    }
    return breaks(Document(plain: full.joined(separator: "\n") + "\n\n" + text)).last
  }

  @Test(arguments: [
    ("Der Verein betreibt den Treff\n2016", LetterText.Break.line),
    ("Der Verein betreibt den Treff und das Büro im Auftrag der Stadt\nRotheim", .none),
    ("Der Verein betreibt den Treff\nseit 2016", .none),
    ("Das ist so.\nim Übrigen auch dort", .line),
    ("Der Verein betreibt den Treff\n\nseit 2016", .paragraph),
    ("Gefördert werden\na) der Treff", .line),
    ("Wie hoch ist der\nBedarf", .none), ("Die Mittel liegen nicht vor\nBericht", .line),
  ])
  func `In plain text a line that had room for the next word ends on purpose`(
    text: String, expected: LetterText.Break
  ) {
    #expect(lastBreak(text) == expected)
  }

  @Test(arguments: [
    ("Gefördert werden ausschließlich solche Vorhaben im Gebiet der Stadt wie\n• der Treff", true),
    ("Gefördert werden ausschließlich solche Vorhaben im Gebiet der Stadt.\n- der Treff", true),
    ("Gefördert werden ausschließlich solche Vorhaben im Gebiet der Stadt,\n– der Treff", false),
    ("Gefördert werden ausschließlich solche Vorhaben im Gebiet der Stadt\n- Treff am Wehr", true),
    ("Gefördert werden ausschließlich solche Vorhaben im Gebiet der Stadt\n\u{F0B7} Treff", true),
  ])
  func `Bullets begin lines, dashes only where no sentence runs on`(text: String, begins: Bool) {
    #expect(lastBreak(text) == (begins ? .line : LetterText.Break.none))
  }

  @Test func `Every line of a text that was never broken to a width is one of its own`() {
    let long = String(repeating: "Der Verein betreibt den Treff ", count: 6)
    #expect(breaks(Document(plain: long + "\n" + long)) == [.paragraph, .line])
  }

  @Test(arguments: [
    ("Der Verein betreibt den\u{0C}Treff am Wehr", LetterText.Break.paragraph),
    ("Der Verein betreibt\u{0C}den Treff am Wehr", .none),
    ("Der Verein betreibt den Nachbarschafts-\u{0C}treff am Wehr", .none),
    ("Der Verein betreibt den Treff.\u{0C}den Rest trägt die Stadt", .paragraph),
  ])
  func `A sentence and a word run on over a page's end`(text: String, expected: LetterText.Break) {
    #expect(breaks(Document(plain: text)) == [.paragraph, expected])
  }

  @Test func `Headings, rows and list items stand for themselves`() {
    let roles: [TextLine.Role] = [
      .body, .heading(level: 2), .body, .tableRow, .tableRow, .body, .field,
    ]
    let lines = roles.map { TextLine(words: [Word("der"), Word("treff")], role: $0) }
    let found = breaks(Document(format: "html", pages: [Page(number: 1, lines: lines)]))
    #expect(
      found == [.paragraph, .paragraph, .paragraph, .paragraph, .line, .paragraph, .paragraph])
  }

  private static let full =
    "Die Stadt fördert den Treff am Wehr seit vielen Jahren mit einem festen Betrag,"

  @Test(arguments: [
    (full, "den der Rat beschließt.", 14.0, false, LetterText.Break.none),
    (full, "den der Rat beschließt.", 24.0, false, .paragraph),
    ("Die Stadt fördert den Treff,", "Der Rat beschließt.", 14.0, false, .line),
    (full, "den der Rat beschließt.", 14.0, true, .line),
  ])
  func `On a set page the gap, the room and the type tell`(
    first: String, second: String, step: Double, isBold: Bool, expected: LetterText.Break
  ) {
    var page = SetPage()
    page.setBody(Array(repeating: Self.full, count: 10), top: 100)
    page.set(first, top: 400)
    page.set(second, top: 400 + step, isBold: isBold)
    #expect(breaks(Document([page])).last == expected)
  }
}
