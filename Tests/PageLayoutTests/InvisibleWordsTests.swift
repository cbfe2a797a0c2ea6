import CouncilModel
import Testing

@testable import PageLayout

struct InvisibleWordsTests {
  private func word(_ text: String, _ reason: Invisibility? = nil) -> Word {
    Word(text, invisibility: reason)
  }

  private func text(_ lines: [TextLine]) -> LetterText {
    LayoutAnalysis.letterText(
      of: Document(format: "text", pages: [Page(number: 1, lines: lines)]))
  }

  private func string(_ text: LetterText) -> String { String(decoding: text.utf8, as: UTF8.self) }

  @Test func `What is no valid text stands after everything else, with its reason`() {
    let text = text([
      TextLine(
        words: [word("zweimal"), word("monatlich", .struck), word("jährlich")],
        startsParagraph: true),
      TextLine(words: [word("Vorlage", .white)]), TextLine(words: [word("Ende")]),
    ])
    #expect(string(text) == "zweimal jährlich\nEnde\nmonatlich\nVorlage")
    #expect(text.lines.map(\.invisibility) == [nil, nil, .struck, .white])
    #expect(text.string(TextRange(0, text.visibleEnd)).hasSuffix("Ende\n"))
    #expect(text.diagnostics.map(\.severity) == [.info, .info])
  }

  @Test func `Blackened words leave a bar, so that their neighbours do not meet, and are a leak`() {
    let text = text([
      TextLine(
        words: [
          word("Es"), word("sind"), word("2,5", .redacted), word("Stellen", .redacted),
          word("besetzt."),
        ], startsParagraph: true)
    ])
    #expect(string(text) == "Es sind █ besetzt.\n2,5 Stellen")
    #expect(text.diagnostics.map(\.severity) == [.warning])
    #expect(text.diagnostics[0].message.hasPrefix("2 words blackened"))
  }

  @Test func `Cells keep their column without their words`() {
    let text = text([
      TextLine(
        words: [word("Träger"), word("0,5", .struck), word("40")], role: .tableRow,
        startsParagraph: true, cells: [1, 2])
    ])
    #expect(string(text) == "Träger\t\t40\n0,5")
  }

  @Test func `A letter without such words stays as it is`() {
    let text = text([TextLine(words: [word("Ende")], startsParagraph: true)])
    #expect(string(text) == "Ende")
    #expect(text.diagnostics == [] && text.visibleEnd == 4)
  }
}
