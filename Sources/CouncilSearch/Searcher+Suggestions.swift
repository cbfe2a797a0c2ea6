internal import CouncilStore
internal import GermanText
import SearchAnalysis

extension Searcher {
  /// In entries: those in which a word's spelling is looked for.
  private static let looked = 20

  /// Words of the archive that begin as a word does, the most frequent first, as the archive spells
  /// them.
  ///
  /// - Throws: `StoreError`.
  package func words(beginning start: String, limit: Int) throws -> [String] {
    guard let last = start.split(whereSeparator: \.isWhitespace).last,
      let term = analyzer.tokens(of: String(last)).last?.analysis.terms.first
    else { return [] }
    return try together { search in
      let found = try search.index.vocabulary(beginning: term, longerBy: 0, limit: limit)
      var words: [String] = []
      for candidate in found {
        let condition = TermCondition.phrase(TermPhrase([candidate.term]))
        let ids = try search.index.matches(condition, filters: []).entries
          .prefix(Self.looked).map(\.id)
        let maker = SnippetMaker(terms: [candidate.term], prefixes: [], analyzer)
        let spelling = maker.spelling(of: candidate.term, in: try search.index.entries(Array(ids)))
        if let spelling, !words.contains(spelling) { words.append(spelling) }
      }
      return words
    }
  }
}
