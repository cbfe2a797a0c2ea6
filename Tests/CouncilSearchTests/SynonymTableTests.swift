import SearchAnalysis
import Testing

@testable import CouncilSearch

@Suite struct SynonymTableTests {
  private let analyzer = TextAnalyzer()

  private func table(_ text: String) -> SynonymTable { SynonymTable(text, analyzer) }

  private func term(_ word: String) -> String { analyzer.analysis(of: word).terms.first ?? "" }

  private func terms(_ words: [[WordAnalysis]]) -> [[String]] {
    words.map { $0.compactMap(\.terms.first) }
  }

  @Test func `Each word of a line means the same as the others`() {
    let table = table("kita kindergarten krippe\nrad fahrrad")
    #expect(terms(table.synonyms(of: term("Kita"))) == [[term("Kindergarten")], [term("Krippe")]])
    #expect(terms(table.synonyms(of: term("Kindergärten"))) == [[term("Kita")], [term("Krippe")]])
    #expect(terms(table.synonyms(of: term("Fahrrädern"))) == [[term("Rad")]])
  }

  @Test(arguments: ["schule", "ki", "", "kitaplatz"])
  func `A word of no line has none`(word: String) {
    #expect(table("kita kindergarten").synonyms(of: word).isEmpty)
  }

  @Test func `Several words may mean one, in any order`() {
    let table = table("umf minderjährige_flüchtlinge")
    #expect(
      terms(table.synonyms(of: term("umf"))) == [[term("minderjährige"), term("Flüchtlinge")]])
    for words in [["minderjährige", "Flüchtlinge"], ["Flüchtlinge", "die", "minderjährigen"]] {
      let found = table.synonyms(ofSeveral: words.map(term))
      #expect(found.map { terms($0.words) } == [[[term("umf")]]])
      #expect(found.map { Set($0.places) } == [Set([0, words.count - 1])])
    }
    #expect(table.synonyms(ofSeveral: [term("Flüchtlinge")]).isEmpty)
  }

  @Test func `A word of two lines means what both say, and asking twice changes nothing`() {
    let table = table("tempo geschwindigkeit\nverkehrsberuhigung tempo")
    let first = terms(table.synonyms(of: term("Tempo")))
    #expect(first == [[term("Geschwindigkeit")], [term("Verkehrsberuhigung")]])
    #expect(terms(table.synonyms(of: term("Tempo"))) == first)
  }

  @Test func `The project's own lines have no word that analysis leaves nothing of`() {
    for line in Synonyms.text.split(separator: "\n") {
      for word in line.split(separator: " ") {
        // Of several words, some say nothing: "menschen_mit_behinderung".
        let parts = word.split(separator: "_").filter { part in
          !analyzer.analysis(of: String(part)).terms.isEmpty
        }
        #expect(!parts.isEmpty, "\(word)")
      }
      #expect(line.split(separator: " ").count > 1, "\(line)")
    }
  }
}
