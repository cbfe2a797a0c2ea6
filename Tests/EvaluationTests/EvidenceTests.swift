import CouncilModel
import Foundation
import Testing

/// No fact without words of the letter after it.
@Suite(.enabled(if: AnnotatedLetters.areThere)) struct EvidenceTests {
  @Test(arguments: ["gold", "pdf", "html"])
  func `Every fact's words stand literally in the document`(set: String) throws {
    var facts = 0
    for file in try AnnotatedLetters.files(of: set) {
      let extraction = try AnnotatedLetters.extraction(of: file)
      for fact in extraction.facts {
        facts += 1
        let text = Self.text(at: fact.evidence.range, in: extraction)
        #expect(text == fact.evidence.text, "\(file.lastPathComponent)")
      }
    }
    #expect(facts > 100)
  }

  /// The text at a range, from the block that holds it.
  private static func text(at range: TextRange, in extraction: Extraction) -> String? {
    guard let block = extraction.blocks.first(where: { $0.range.contains(range) }) else {
      return nil
    }
    let bytes = Array(block.text.utf8)[(range.start - block.start)..<(range.end - block.start)]
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `A number of positions is printed in its evidence or spelled there`() throws {
    for file in try AnnotatedLetters.files(of: "gold") {
      for fact in try AnnotatedLetters.extraction(of: file).facts {
        guard case .staffing = fact.value else { continue }
        let words = fact.evidence.text.lowercased()
        let spelled = [
          "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
          "zwölf", "halb",
        ]
        #expect(words.contains(where: \.isNumber) || spelled.contains(where: words.contains))
      }
    }
  }

  @Test func `Every question and answer stands literally in the document`() throws {
    for file in try AnnotatedLetters.files(of: "gold") {
      let extraction = try AnnotatedLetters.extraction(of: file)
      let text = extraction.blocks.map(\.text).joined()
      let plain = text.filter { !$0.isWhitespace }
      for exchange in extraction.exchanges {
        for part in (exchange.answer + "\n" + exchange.question).split(separator: "\n") {
          #expect(plain.contains(part.filter { !$0.isWhitespace }), "\(file.lastPathComponent)")
        }
      }
    }
  }
}
