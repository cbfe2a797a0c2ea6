import CouncilModel
import Testing

@testable import InquiryStructure

struct BlockReaderTests {
  private static let text = LetterText(lines: [
    "Stadt Rotheim", "", "1. Wer leitet den Treff?", "Antwort:", "Der Verein leitet ihn.",
    "• Er ist gemeinnützig.", "Seite 2", "Nord 1", "Süd 2", "West 3", "Mit freundlichen Grüßen",
  ])

  private func blocks() throws -> [Block] {
    var text = Self.text
    text.lines[5].aside = .furniture
    let question = try #require(text.range(of: "Wer leitet den Treff?"))
    let answers = [
      try #require(text.range(of: "Der Verein leitet ihn.\n• Er ist gemeinnützig.")),
      try #require(text.range(of: "Nord 1\nSüd 2\nWest 3")),
    ]
    let exchange = Exchange(
      id: "", number: "1", question: "", answer: "", disposition: .answered,
      questionRange: question, answerRanges: answers)
    return BlockReader(
      text: text, exchanges: [exchange], bodyStart: try #require(text.range(of: "1.")).start,
      parts: LetterParts(
        closingStart: try #require(text.range(of: "Mit freundlichen")).start, annexStart: nil)
    ).blocks()
  }

  @Test func `A letter is cut along its questions, answers, tables and furniture`() throws {
    let blocks = try blocks()
    #expect(
      blocks.map(\.text) == [
        "Stadt Rotheim", "1.", "Wer leitet den Treff?", "Antwort:", "Der Verein leitet ihn.",
        "• Er ist gemeinnützig.", "Seite 2", "Nord 1\nSüd 2\nWest 3", "Mit freundlichen Grüßen",
      ])
    #expect(
      blocks.map(\.kind) == [
        .head, .label, .question, .label, .paragraph, .list, .furniture, .table, .closing,
      ])
  }

  @Test func `Every block holds the text at its range, in order`() throws {
    let blocks = try blocks()
    #expect(blocks.map(\.text) == blocks.map { Self.text.string($0.range) })
    for (left, right) in zip(blocks, blocks.dropFirst()) { #expect(left.end <= right.start) }
  }
}
