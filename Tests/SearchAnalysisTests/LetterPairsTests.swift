import CouncilModel
import Foundation
import Testing

@testable import GermanText
@testable import SearchAnalysis

@Suite struct LetterPairsTests {
  private static func pairs(_ word: String) -> LetterPairs? {
    var word = word
    return word.withUTF8 { LetterPairs(word: $0[...]) }
  }

  /// Terms of a text's words, each by itself, that the words' own letters would rule out.
  private static func missed(_ text: String, _ analyzer: TextAnalyzer) -> [String] {
    let words = analyzer.tokens(of: text).map { token in
      String(decoding: Array(text.utf8)[token.range.start..<token.range.end], as: UTF8.self)
    }
    return words.flatMap { word in
      guard let pairs = pairs(word) else { return [String]() }
      return analyzer.tokens(of: word).flatMap(\.analysis.terms)
        .filter { !LetterPairs(term: $0).isSubset(of: pairs) }.map { "\(word): \($0)" }
    }
  }

  @Test(
    arguments: [
      "ausgebaut", "abgelehnte", "gefördert", "Aemter", "TRAEGER", "Größenordnung", "Organisation",
      "Modernisierungsorganisation", "Kita-Plätze", "Obdachlosen-\nunterkunft", "Schu\u{AD}le",
      "Beamt*r", "Mitarbeiter/-innen", "Quartiersmanager*innen", "Café", "weitergeleitet",
      "zurückgeoeffnet", "A4-Format", "Kommunikationsation", "Straßenräume",
    ])
  func `A word has the pairs of all its terms`(word: String) {
    #expect(Self.missed(word, TextAnalyzer()) == [])
  }

  @Test func `So has every word of the letters`() throws {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Corpus").standardizedFileURL
    let files = try #require(
      FileManager.default.enumerator(at: corpus, includingPropertiesForKeys: nil))
    let analyzer = TextAnalyzer()
    var count = 0
    for case let file as URL in files where ["txt", "md", "html"].contains(file.pathExtension) {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for line in text.split(separator: "\n") { #expect(Self.missed(String(line), analyzer) == []) }
      count += 1
    }
    #expect(count > 10)
  }

  @Test func `Most other words have not`() throws {
    let pairs = try #require(Self.pairs("Quartiersmanagement"))
    let others = ["strass", "trag", "sozial", "quartal", "mangel", "geld", "stadt", "brucke"]
    #expect(others.filter { LetterPairs(term: $0).isSubset(of: pairs) } == [])
  }

  @Test func `Nothing is ruled out for a word in other letters`() {
    #expect(Self.pairs("Łódź") == nil)
    #expect(Self.pairs("Bu\u{308}cher") == nil)
  }
}
