import GermanText
import SearchAnalysis
import Testing

@testable import CouncilSearch

@Suite struct SnippetMakerTests {
  private let analyzer = TextAnalyzer()

  private func snippet(_ words: String, question: String = "", answer: String) -> String {
    let terms = Set(analyzer.tokens(of: words).flatMap(\.analysis.terms))
    return SnippetMaker(terms: terms, prefixes: [], analyzer)
      .snippet(question: question, answer: answer).marked()
  }

  @Test func `Matches are marked, whatever their form`() {
    #expect(
      snippet("Brücke", answer: "Die Brücken sind alt.") == "Die ⟦Brücken⟧ sind alt.")
  }

  @Test func `The piece with most words is cut out between words`() {
    let filler = String(repeating: "Es folgt ein anderer Satz. ", count: 30)
    let text = snippet("Brücke Kosten", answer: filler + "Die Brücke hat Kosten. " + filler)
    #expect(text.contains("⟦Brücke⟧ hat ⟦Kosten⟧"))
    #expect(text.hasPrefix("… ") && text.hasSuffix(" …"))
    #expect(text.utf8.count < 300)
  }

  @Test func `The question is shown where the words stand there`() {
    #expect(snippet("Brücke", question: "Wo ist die Brücke?", answer: "Dort.").contains("⟦Brücke⟧"))
  }

  @Test(arguments: [0, 1, 59, 60, 219, 220, 221, 500])
  func `A long word without spaces is cut between characters`(length: Int) {
    let text = snippet("x", answer: String(repeating: "ä", count: length))
    #expect(!text.contains("\u{FFFD}"))
  }
}
