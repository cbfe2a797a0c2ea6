import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("Labels and cells")
struct PDFLabelsTests {
  /// Words 20 points wide and 10 high, at distances.
  private func words(_ texts: [String], gap: Double, left: Double = 0, top: Double = 0) -> [Word] {
    texts.enumerated().map { index, text in
      let edge = left + Double(index) * (20 + gap)
      return Word(
        text, box: BoundingBox(left: edge, top: top, right: edge + 20, bottom: top + 10),
        style: FontStyle(size: 10))
    }
  }

  @Test("Wide gaps part cells, except after a list's number")
  func findsCells() {
    #expect(PDFLabels.cells(of: words(["a", "b", "c"], gap: 16)) == [1, 2])
    #expect(PDFLabels.cells(of: words(["a", "b"], gap: 9)) == [])
    #expect(PDFLabels.cells(of: words(["1.", "b", "c"], gap: 20)) == [2])
    #expect(PDFLabels.cells(of: words(["1.", "b"], gap: 50)) == [1])
  }

  @Test(
    "Numbers and labels join the text beside them",
    arguments: [
      ("Betreff:", 200.0, 0.0, ["¶Betreff: | Radweg Nord"]),
      ("1.", 50, 0, ["¶1. Radweg Nord"]), ("1.", 200, 0, ["¶1.", "¶Radweg Nord"]),
      ("Betreff:", 200, 12, ["¶Betreff:", "¶Radweg Nord"]),
      ("Stadtrat", 50, 0, ["¶Stadtrat", "¶Radweg Nord"]),
    ])
  func joinsLabels(_ label: String, _ left: Double, _ top: Double, _ expected: [String]) {
    let lines = [
      TextLine(words: words([label], gap: 0), startsParagraph: true),
      TextLine(
        words: words(["Radweg", "Nord"], gap: 3, left: left, top: top), startsParagraph: true),
    ]
    let joined = PDFLabels.joined(lines).map { line in
      var line = line
      line.startsParagraph = true
      return HTMLFormatTests.shown(line)
    }
    #expect(joined == expected)
  }
}
