internal import CouncilModel
internal import Foundation

/// A letter's words as they can be quoted: each stretch with its page and its place in the text.
struct LetterQuotes {
  struct Quote {
    var text: String
    var page: Int
    /// UTF-8 offsets into the letter's text.
    var range: TextRange

    var value: JSONValue {
      [
        "text": .string(text), "page": .number(Decimal(page)),
        "start": .number(Decimal(range.start)), "end": .number(Decimal(range.end)),
      ]
    }
  }

  /// In bytes: longer paragraphs are given in parts, so that each fits into an answer.
  private static let longest = 3000

  private let blocks: [Block]

  init(_ extraction: Extraction) {
    blocks = extraction.blocks
  }

  /// Block by block; long ones cut between words.
  func quotes(in range: TextRange) -> [Quote] {
    blocks.filter { $0.range.overlaps(range) }.flatMap { block in
      let start = max(block.start, range.start)
      let end = min(block.end, range.end)
      return Self.parts(of: block, from: start, to: end)
    }
  }

  private static func parts(of block: Block, from start: Int, to end: Int) -> [Quote] {
    let bytes = Array(block.text.utf8)
    guard bytes.count == block.end - block.start else { return [] }
    var quotes: [Quote] = []
    var position = start
    while position < end {
      var stop = min(position + longest, end)
      if stop < end {
        let blank = (position + 1..<stop).last { bytes[$0 - block.start] == UInt8(ascii: " ") }
        stop = blank ?? stop
        // Never within a character.
        while stop < end, bytes[stop - block.start] & 0xC0 == 0x80 { stop += 1 }
      }
      quotes.append(
        Quote(
          text: String(
            decoding: bytes[position - block.start..<stop - block.start], as: UTF8.self),
          page: block.page, range: TextRange(position, stop)))
      position = stop
    }
    return quotes
  }
}
