package import CouncilStore
internal import Foundation
internal import GermanText
import SearchAnalysis
import TextMatching

extension Searcher {
  /// Words that speak for a text: the most frequent of the rarest.
  private static let tellingWords = 24
  /// How often a question's and a subject's words count beside an answer's.
  private static let questionWeight = 3

  /// Answers of other papers that deal with the same, the nearest first.
  ///
  /// - Parameter place: an exchange, or a paper as a whole.
  /// - Throws: `StoreError`.
  package func similar(to place: StoredPlace, limit: Int) throws -> [SearchHit] {
    try together { search in try similar(to: place, limit: limit, search) }
  }

  private func similar(
    to place: StoredPlace, limit: Int, _ search: SnapshotSearch
  ) throws -> [SearchHit] {
    let entries = try search.index.entries(of: place)
    var counts: [String: Int] = [:]
    for entry in entries {
      add(entry.question, Self.questionWeight, to: &counts)
      add(entry.answer, 1, to: &counts)
    }
    if let entry = entries.first { add(entry.subject ?? "", Self.questionWeight, to: &counts) }
    let statistics = try search.index.searchStatistics()
    let frequencies = try search.index.frequencies(of: Array(counts.keys))
    let total = Double(statistics.entries)
    let telling = counts.compactMap { term, count -> (term: String, worth: Double)? in
      let entries = Double(frequencies[term] ?? 0)
      // A word that stands in this text alone finds nothing else.
      guard entries > 1, !term.isASCIIDigits else { return nil }
      return (term, (1 + log(Double(count))) * log(1 + total / entries))
    }
    .sorted { ($1.worth, $0.term) < ($0.worth, $1.term) }
    .prefix(Self.tellingWords)

    var plan = QueryPlan()
    for (term, _) in telling {
      plan.soft.append(plan.groups.count)
      plan.groups.append(
        RankedGroup(
          word: term, alternatives: [.init([[.init(phrase: TermPhrase([term]), weight: 1)]])]))
    }
    let result = try search.result(plan, Options(limit: limit + entries.count))
    return Array(result.hits.filter { $0.entry.sha256 != place.sha256 }.prefix(limit))
  }

  private func add(_ text: String, _ weight: Int, to counts: inout [String: Int]) {
    for token in analyzer.tokens(of: text) {
      counts[token.analysis.terms[0], default: 0] += weight
    }
  }
}
