import CouncilModel
import CouncilStore
import Testing

@testable import GermanText
@testable import SearchAnalysis

@Suite struct TextAnalyzerTests {
  @Test func `Tokens say where their words stand`() {
    let text = "Die Träger der Quartiere (Nord)"
    let tokens = TextAnalyzer().tokens(of: text)
    let words = tokens.map { token in
      String(decoding: Array(text.utf8)[token.range.start..<token.range.end], as: UTF8.self)
    }
    #expect(words == ["Träger", "Quartiere", "Nord"])
  }

  @Test func `The index gets the terms of each word that says something`() {
    #expect(
      TextAnalyzer().indexed("Die Schulsanierung beginnt").words
        == [["schulsanierung", "schul", "sanierung", "sanier"], ["beginnt", "beginn"]])
  }

  @Test func `A text gives the same terms whatever was read before`() {
    let text = "Kinder- und Jugendhilfe, Quartiersmanager*innen, DS 0496/20"
    let analyzer = TextAnalyzer()
    let first = analyzer.indexed(text)
    _ = analyzer.indexed("Kinder Jugend Hilfe 0496/20 Quartiersmanager")
    #expect(analyzer.indexed(text) == first)
    #expect(TextAnalyzer().indexed(text) == first)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x41], [0xC3], [0xE2, 0x80], [0x2D, 0x2D, 0x2D], [0x41, 0x2D],
      [0x41, 0x2F, 0x2D],
      [0xC2, 0xAD], [0x41, 0x28], [0xF0, 0x9F, 0x98, 0x80, 0x41],
    ] as [[UInt8]])
  func `Odd bytes do no harm`(bytes: [UInt8]) {
    let analyzer = TextAnalyzer()
    for filling in ["", "a", " ä", "1"] {
      let text = String(decoding: bytes + Array(filling.utf8), as: UTF8.self)
      for token in analyzer.tokens(of: text) {
        #expect(token.range.end <= text.utf8.count && token.range.start < token.range.end)
      }
    }
  }
}
