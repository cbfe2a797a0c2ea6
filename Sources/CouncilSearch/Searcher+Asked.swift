internal import CouncilStore
internal import Foundation
internal import GermanText
import SearchAnalysis
import TextMatching

extension Searcher {
  /// Hits that are looked at closely.
  private static let candidates = 60
  /// A question that has less in common is another one.
  private static let least = 0.2

  /// Earlier questions that ask the same, the nearest first, with a score from 0 to 1: the share of
  /// both questions' words that they have in common, rare words counting more.
  ///
  /// - Throws: `StoreError`.
  package func asked(_ question: String, limit: Int) throws -> [SearchHit] {
    let tokens = analyzer.tokens(of: question)
    guard !tokens.isEmpty else { return [] }
    return try together { search in try asked(question, tokens, limit: limit, search) }
  }

  private func asked(
    _ question: String, _ tokens: [SearchToken], limit: Int, _ search: SnapshotSearch
  ) throws -> [SearchHit] {
    var plan = try search.plan(.words(question))
    for group in plan.groups.indices { plan.groups[group].restrict(to: .asked) }
    let hits = try search.result(plan, Options(limit: Self.candidates)).hits
    let statistics = try search.index.searchStatistics()
    let texts = hits.map { analyzer.tokens(of: $0.entry.question) }
    let subjects = hits.map { analyzer.tokens(of: $0.entry.subject ?? "") }
    let frequencies = try search.index.frequencies(
      of: (tokens + texts.flatMap(\.self) + subjects.flatMap(\.self)).map(\.analysis.terms[0]))
    let likeness = Likeness(frequencies: frequencies, entries: statistics.entries)
    return zip(hits, zip(texts, subjects))
      .map { hit, texts in
        var hit = hit
        hit.score = max(
          likeness.between(tokens, texts.0), likeness.between(tokens, texts.0 + texts.1))
        return hit
      }
      .filter { $0.score >= Self.least }
      .sorted { left, right in
        let dates = (left.entry.day, right.entry.day)
        return (right.score, dates.1, left.entry.id) < (left.score, dates.0, right.entry.id)
      }
      .prefix(limit).map(\.self)
  }
}

/// How much two texts have in common.
private struct Likeness {
  let frequencies: [String: Int]
  let entries: Int

  /// From 0 to 1: the worth of the words that stand in both, of all words' worth.
  func between(_ left: [SearchToken], _ right: [SearchToken]) -> Double {
    let (leftTerms, rightTerms) = (Set(left.flatMap(terms)), Set(right.flatMap(terms)))
    var (common, all) = (0.0, 0.0)
    for (tokens, others) in [(left, rightTerms), (right, leftTerms)] {
      var seen: Set<String> = []
      for token in tokens where seen.insert(token.analysis.terms[0]).inserted {
        let worth = worth(token.analysis.terms[0])
        all += worth
        if terms(token).contains(where: others.contains) { common += worth }
      }
    }
    return all > 0 ? common / all : 0
  }

  /// A word's own stems; a compound's parts would make everything alike.
  private func terms(_ token: SearchToken) -> [String] {
    token.analysis.parts.isEmpty ? token.analysis.terms : [token.analysis.terms[0]]
  }

  private func worth(_ term: String) -> Double {
    log(1 + Double(entries) / Double(max(frequencies[term] ?? 1, 1)))
  }
}

extension RankedGroup {
  /// Looks for all of it in one place only.
  fileprivate mutating func restrict(to place: TermPhrase.Place) {
    for alternative in alternatives.indices {
      for member in alternatives[alternative].members.indices {
        for phrase in alternatives[alternative].members[member].indices {
          alternatives[alternative].members[member][phrase].phrase.place = place
        }
      }
    }
  }
}

extension SearchEntry {
  /// The paper's date, else its session's; empty where there is none.
  fileprivate var day: String { date ?? meetingDate ?? "" }
}
