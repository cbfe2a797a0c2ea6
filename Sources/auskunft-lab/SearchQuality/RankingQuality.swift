internal import Foundation

/// How good lists of papers are, measured on judged queries.
struct RankingQuality: Sendable, Equatable {
  private static let first = 10
  private static let deep = 50

  private(set) var queries = 0
  private var gain = 0.0
  private var recalled = 0.0

  init() {}

  /// Discounted gain of the first ten papers against the best order there can be.
  var ndcgAt10: Double { queries > 0 ? gain / Double(queries) : 0 }
  /// Share of the relevant papers among the first fifty.
  var recallAt50: Double { queries > 0 ? recalled / Double(queries) : 0 }

  /// Adds a query's list.
  ///
  /// - Parameter papers: references, the best first, each once.
  mutating func add(_ papers: [String], for query: JudgedQuery) {
    let ideal = Self.gain(query.relevant.values.sorted(by: >))
    guard ideal > 0 else { return }
    queries += 1
    gain += Self.gain(papers.map { query.relevant[$0] ?? 0 }) / ideal
    let found = papers.prefix(Self.deep).count { query.relevant[$0] != nil }
    recalled += Double(found) / Double(query.relevant.count)
  }

  private static func gain(_ grades: [Int]) -> Double {
    grades.prefix(first).enumerated().reduce(0) { sum, item in
      sum + (pow(2, Double(item.element)) - 1) / log2(Double(item.offset) + 2)
    }
  }
}
