internal import CouncilModel
internal import CouncilStore
internal import GermanText
import SearchAnalysis
import TextMatching

/// Turns a query into terms of the index.
struct QueryPlanner {
  /// How much each way to find a word counts beside the word itself: the less certain it is that
  /// the same is meant, the less. Chosen on judged queries (`make search-quality`); only their order
  /// matters much, as a word's best way is the one that counts.
  enum Weight {
    /// A compound's parts, side by side or apart: nearly the same, but they may meet by chance.
    static let parts = 0.8
    /// A compound that the query has in several words: whoever wrote it joined them on purpose.
    static let joined = 0.9
    /// Another word of the same stem ("Förderung", "fördern").
    static let derivation = 0.7
    /// Another word with the same meaning, of a list: meaning shifts more than form.
    static let synonym = 0.55
    /// What the archive's own vocabulary suggests: of this council, so a little above a list.
    static let learned = 0.6
    /// A compound of which nobody knows the other part, of a word that stands nowhere by itself:
    /// there is nothing better to find.
    static let containing = 0.9
    /// The same, of a word that seldom stands by itself.
    static let beginning = 0.5
    /// For each letter that is wrong: two errors (.36) count less than any other way.
    static let typo = 0.6
  }

  let index: any SearchSnapshot
  let analyzer: TextAnalyzer
  let synonyms: SynonymTable
  var plan = QueryPlan()

  init(_ index: any SearchSnapshot, _ analyzer: TextAnalyzer, _ synonyms: SynonymTable) {
    self.index = index
    self.analyzer = analyzer
    self.synonyms = synonyms
  }

  static func plan(
    _ node: QueryNode, _ index: any SearchSnapshot, _ analyzer: TextAnalyzer,
    _ synonyms: SynonymTable
  ) throws -> QueryPlan {
    var planner = QueryPlanner(index, analyzer, synonyms)
    if case .all(let parts) = node {
      for part in parts { try planner.addTop(part) }
    } else {
      try planner.addTop(node)
    }
    return planner.plan
  }

  private mutating func addTop(_ node: QueryNode) throws {
    switch node {
    case .words(let words):
      for group in try groups(words) {
        plan.soft.append(plan.groups.count)
        plan.groups.append(group)
      }
    case .prefix(let start):
      plan.soft.append(plan.groups.count)
      plan.groups.append(prefixGroup(start))
    default:
      let parts = try strict(node)
      plan.filters += parts.filters
      if let condition = parts.condition {
        if parts.isExcluded {
          plan.excluded.append(condition)
        } else {
          plan.required.append(condition)
        }
      }
    }
  }

  // MARK: Strict parts

  private struct Strict {
    var condition: TermCondition?
    var filters: [SearchFilter] = []
    var isExcluded = false
  }

  /// What has to stand, or must not.
  private mutating func strict(_ node: QueryNode) throws -> Strict {
    switch node {
    case .words(let words):
      let groups = try groups(words)
      plan.groups += groups
      let conditions = groups.map { $0.condition(needsAll: true) }
      return Strict(condition: conditions.isEmpty ? nil : conditions.joined(by: TermCondition.all))
    case .prefix(let start):
      let group = prefixGroup(start)
      plan.groups.append(group)
      return Strict(condition: group.condition(needsAll: true))
    case .phrase(let phrase):
      guard let group = phraseGroup(phrase) else { return Strict() }
      plan.groups.append(group)
      return Strict(condition: group.condition(needsAll: true))
    case .filter(let filter): return Strict(filters: [filter])
    case .not(let inner): return try negated(inner)
    case .all(let nodes):
      var parts = Strict()
      var wanted: [TermCondition] = []
      var unwanted: [TermCondition] = []
      for part in try nodes.map({ try strict($0) }) {
        parts.filters += part.filters
        guard let condition = part.condition else { continue }
        if part.isExcluded { unwanted.append(condition) } else { wanted.append(condition) }
      }
      parts.condition = wanted.isEmpty ? nil : wanted.joined(by: TermCondition.all)
      if let condition = parts.condition, !unwanted.isEmpty {
        parts.condition = .except(condition, unwanted.joined(by: TermCondition.any))
      } else if wanted.isEmpty, !unwanted.isEmpty {
        parts.condition = unwanted.joined(by: TermCondition.any)
        parts.isExcluded = true
      }
      return parts
    case .any(let nodes):
      let parts = try nodes.map { try strict($0) }
      let conditions = parts.filter { !$0.isExcluded }.compactMap(\.condition)
      let filters = parts.flatMap(\.filters)
      guard conditions.isEmpty || filters.isEmpty, parts.allSatisfy({ !$0.isExcluded }) else {
        throw QueryProblem.mixedAlternatives
      }
      if !filters.isEmpty { return Strict(filters: [.any(filters)]) }
      return Strict(condition: conditions.isEmpty ? nil : conditions.joined(by: TermCondition.any))
    }
  }

  private mutating func negated(_ inner: QueryNode) throws -> Strict {
    let count = plan.groups.count
    let parts: Strict
    switch inner {
    // What is excluded is excluded as it is written, not what is only like it.
    case .words(let words):
      let terms = analyzer.tokens(of: words).compactMap(\.analysis.terms.first)
      let conditions = terms.map { TermCondition.phrase(TermPhrase([$0])) }
      parts = Strict(
        condition: conditions.isEmpty ? nil : conditions.joined(by: TermCondition.all))
    default: parts = try strict(inner)
    }
    plan.groups.removeLast(plan.groups.count - count)
    return Strict(
      condition: parts.condition, filters: parts.filters.map(SearchFilter.not),
      isExcluded: parts.condition != nil)
  }

  private func phraseGroup(_ phrase: String) -> RankedGroup? {
    let terms = analyzer.tokens(of: phrase).compactMap(\.analysis.terms.first)
    guard !terms.isEmpty else { return nil }
    return RankedGroup(
      word: phrase,
      alternatives: [
        .init([[.init(phrase: TermPhrase(terms), weight: 1)]], weight: Double(terms.count))
      ])
  }

  private func prefixGroup(_ start: String) -> RankedGroup {
    let folded = TextFolding.folded(start)
    return RankedGroup(
      word: start + "*",
      alternatives: [
        .init([[.init(phrase: TermPhrase([folded], isPrefix: true), weight: 1)]])
      ])
  }
}

/// What a query asks that the index cannot answer.
enum QueryProblem: Error {
  case mixedAlternatives
}

extension [TermCondition] {
  fileprivate func joined(by join: ([TermCondition]) -> TermCondition) -> TermCondition {
    count == 1 ? self[0] : join(self)
  }
}
