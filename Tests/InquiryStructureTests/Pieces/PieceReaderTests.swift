import CouncilModel
import Testing

@testable import InquiryStructure

struct PieceReaderTests {
  @Test func `Lines are cut after sentences and before labels`() throws {
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

  @Test func `Furniture is left out, and a sentence runs on after it`() {
    var text = LetterText(lines: ["Der Treff ist", "Seite 2", "geöffnet."])
    text.lines[1].aside = .furniture
    text.lines[2].breakBefore = .none
    let pieces = PieceReader.pieces(of: text)
    #expect(pieces.map(\.text) == ["Der Treff ist", "geöffnet."])
    #expect(pieces.map(\.breakBefore) == [.paragraph, .soft])
    #expect(pieces.map(\.endsSentence) == [false, true])
  }

  @Test(
    arguments: [
      "\u{AD} 1. Wie viele?", "1. Wie viele?\n\u{AD}", "1. Wie viele? \u{AD}\n\nZu 1.: 5 \u{AD}",
      "Treff \u{AD}\n\n\u{AD}\n\n\u{AD} \u{AD}", "12 \u{AD}\n13 \u{AD}\n14 \u{AD}",
      "a\n-\nb\n\u{AD}",
    ])
  func `Words of nothing but soft hyphens are read over`(plain: String) throws {
    let letter = try SampleLetter(plain)
    let pieces = PieceReader.pieces(of: letter.text)
    #expect(!pieces.isEmpty)
    #expect(pieces.map(\.text) == pieces.map { letter.text.string($0.range) })
    #expect(letter.structure.blocks.allSatisfy { !$0.text.isEmpty })
  }

  @Test func `A colon or a long line lets a label begin inside`() throws {
    let short = try SampleLetter("Wir nehmen Stellung: Zu 1.: Ja, Zu 2.: nein")
    #expect(
      PieceReader.pieces(of: short.text).map(\.text)
        == ["Wir nehmen Stellung:", "Zu 1.: Ja, Zu 2.: nein"])
    let words = Array(repeating: "Wort", count: 80).joined(separator: " ")
    let long = try SampleLetter("\(words) Zu 1.: Ja \(words)")
    #expect(PieceReader.pieces(of: long.text).map(\.text) == [words, "Zu 1.: Ja \(words)"])
  }
}
