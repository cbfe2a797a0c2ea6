import Testing

@testable import SearchAnalysis

@Suite struct CompoundSplitterTests {
  private func parts(_ word: String, _ lexicon: CompoundLexicon) -> [String] {
    let bytes = Array(word.utf8)
    return CompoundSplitter(lexicon: lexicon).parts(bytes).map { part in
      String(decoding: bytes[part.start..<part.end], as: UTF8.self)
    }
  }

  private let small = CompoundLexicon(
    "schul sozial arbeit sozialarbeit radweg rad weg sanierung =bahnhof")

  @Test(
    arguments: [
      ("schulsozialarbeit", ["schul", "sozialarbeit"]),
      ("radwegsanierung", ["radweg", "sanierung"]),
      ("radwegesanierung", ["radwege", "sanierung"]),
      ("schulsanierungen", ["schul", "sanierungen"]),
      ("radweg", ["rad", "weg"]), ("arbeitsweg", ["arbeits", "weg"]),
    ])
  func `A compound has the fewest parts that are known`(word: String, parts: [String]) {
    #expect(self.parts(word, small) == parts)
  }

  @Test(arguments: ["sanierung", "radxweg", "weg", "", "schulhaus", "bahnhof", "wegxx"])
  func `Other words have none`(word: String) {
    #expect(parts(word, small).isEmpty)
  }

  @Test func `Parts stand after each other and fill the word`() {
    for word in ["quartiersmanagement", "strassenbahnhaltestelle", "kindertagesstatte"] {
      let found = CompoundSplitter(lexicon: .municipal).parts(Array(word.utf8))
      #expect(found.count > 1, "\(word)")
      #expect(found.first?.start == 0 && found.last?.end == word.utf8.count)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.end == $1.start })
    }
  }

  @Test func `Words that are never taken apart are known as such`() {
    #expect(small.isWhole(Array("bahnhof".utf8), stem: Array("bahnhof".utf8)))
    #expect(!small.isWhole(Array("radweg".utf8), stem: Array("radweg".utf8)))
  }

  @Test func `The letters between parts are German's`() {
    #expect(CompoundLinks.orNone == [""] + CompoundLinks.all)
    #expect(Set(CompoundLinks.all).count == CompoundLinks.all.count)
  }
}
