import Testing

@testable import CouncilModel

struct LetterTextTests {
  /// Two lines of two words each; the second line is on the second page.
  private let text = LetterText(
    utf8: Array("Der Träger\nist bekannt".utf8),
    lines: [
      LetterText.Line(
        range: TextRange(0, 11), page: 1,
        words: [
          LetterText.PlacedWord(
            range: TextRange(0, 3), box: BoundingBox(left: 10, top: 20, right: 30, bottom: 32)),
          LetterText.PlacedWord(
            range: TextRange(4, 11), box: BoundingBox(left: 34, top: 20, right: 70, bottom: 32)),
        ]),
      LetterText.Line(
        range: TextRange(12, 23), page: 2,
        words: [
          LetterText.PlacedWord(
            range: TextRange(12, 15), box: BoundingBox(left: 10, top: 40, right: 24, bottom: 52)),
          LetterText.PlacedWord(
            range: TextRange(16, 23), box: BoundingBox(left: 28, top: 40, right: 60, bottom: 52)),
        ]),
    ])

  @Test func `The proof of a word is its own box and page`() {
    let evidence = text.evidence(for: TextRange(4, 11))
    #expect(evidence.text == "Träger")
    #expect(evidence.page == 1)
    #expect(evidence.boxes == [BoundingBox(left: 34, top: 20, right: 70, bottom: 32)])
  }

  @Test func `A proof over two lines has a box for each and the first one's page`() {
    let evidence = text.evidence(for: TextRange(4, 15))
    #expect(evidence.text == "Träger\nist")
    #expect(evidence.page == 1)
    #expect(evidence.boxes.map(\.left) == [34, 10])
  }

  @Test(arguments: [(0, 0), (10, 0), (11, 1), (22, 1), (23, 2), (99, 2)])
  func `A line is found by an offset inside it`(offset: Int, line: Int) {
    #expect(text.firstLine(endingBehind: offset) == line)
  }
}
