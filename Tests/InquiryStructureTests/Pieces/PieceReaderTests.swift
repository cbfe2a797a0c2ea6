import CouncilModel
import Testing

@testable import InquiryStructure

struct PieceReaderTests {
  @Test func `Lines are cut behind sentences and before labels`() throws {
    let letter = try SampleLetter(
      "1. Wer zahlt (bitte je Jahr)? Zu 1.: Die Stadt zahlt. Sie zahlt lt. Plan am 3. Mai.\n\nDanke"
    )
    let pieces = PieceReader.pieces(of: letter.text)
    #expect(
      pieces.map(\.text) == [
        "1. Wer zahlt (bitte je Jahr)?", "Zu 1.: Die Stadt zahlt.", "Sie zahlt lt. Plan am 3. Mai.",
        "Danke",
      ])
    #expect(pieces.map(\.breakBefore) == [.paragraph, .inline, .inline, .paragraph])
    #expect(pieces.map(\.text) == pieces.map { letter.text.string($0.range) })
  }

  @Test func `Furniture is left out, and a sentence runs on behind it`() {
    var text = LetterText(lines: ["Der Treff ist", "Seite 2", "geöffnet."])
    text.lines[1].isFurniture = true
    text.lines[2].breakBefore = .none
    let pieces = PieceReader.pieces(of: text)
    #expect(pieces.map(\.text) == ["Der Treff ist", "geöffnet."])
    #expect(pieces.map(\.breakBefore) == [.paragraph, .soft])
    #expect(pieces.map(\.endsSentence) == [false, true])
  }
}
