internal import CouncilStore
internal import GermanText
import SearchAnalysis

/// One search in one state of the index: asks for a plan's entries, ranks them, and shows where the
/// words stand.
struct SnapshotSearch {
  /// Papers with all words that are enough: then those that lack some are not looked for.
  private static let enoughPapers = 200
  /// Entries that are looked at for one query without need; each costs some microseconds.
  private static let manyEntries = 1_500
  /// Of a compound that stands in so many, those are not looked for in which its parts stand apart.
  private static let enoughEntries = 500
  /// A word that stands in every so-manyth entry says so little that no other is looked for in its
  /// place.
  private static let commonShare = 20

  let index: any SearchSnapshot
  let analyzer: TextAnalyzer
  let synonyms: SynonymTable

  /// A query as the index is asked it.
  ///
  /// - Throws: `QueryProblem` for what the index cannot answer, `StoreError`.
  func plan(_ node: QueryNode) throws -> QueryPlan {
    try QueryPlanner.plan(node, index, analyzer, synonyms)
  }

  /// What a plan finds.
  ///
  /// - Throws: `StoreError`.
  func result(_ plan: QueryPlan, _ options: Searcher.Options) throws -> SearchResult {
    let statistics = try index.searchStatistics()
    var result = SearchResult()
    guard !plan.groups.isEmpty || !plan.filters.isEmpty else { return result }
    let frequencies = try index.frequencies(
      of: plan.groups.flatMap { $0.phrases.flatMap(\.terms) })

    var plan = plan
    plan.drop { phrase in !phrase.isPrefix && phrase.terms.contains { frequencies[$0] == nil } }
    let figures = Figures(statistics: statistics, frequencies: frequencies)
    plan.dropPartsApart(
      of: { figures.rows($0.alternatives[0]) >= Self.enoughEntries },
      where: { figures.rows($0) > Self.manyEntries })
    let common = max(Self.manyEntries, statistics.entries / Self.commonShare)
    plan.dropOthers { figures.rows($0) >= common }
    // For the best there is no need to look at those that come after them anyway.
    let wantsBest = options.sort == .score && options.facets.isEmpty
    let best = wantsBest ? try foremost(plan, figures, options.offset + options.limit) : nil
    var (scores, papers) = try best ?? ranked(plan, plan.strictCondition, figures)
    result.areMorePapers = best != nil
    result.papersWithAll = papers
    let isFilled = options.takesSome || papers < Self.enoughPapers
    if !options.needsAll, plan.canLackParts, isFilled {
      (scores, papers) = try filled(plan, figures)
    }
    result.papers = papers
    result.answers = scores.count
    let order = try ordered(scores, options)
    let page = order.dropFirst(options.offset).prefix(options.limit)
    let entries = try index.entries(page.map(\.entry))
    let marker = marker(plan)
    for (entry, score) in zip(entries, page) where entry.id == score.entry {
      result.hits.append(
        SearchHit(
          entry: entry, score: score.score,
          snippet: marker.snippet(question: entry.question, answer: entry.answer),
          question: marker.whole(entry.question), answer: marker.piece(of: entry.answer)))
    }
    if !options.facets.isEmpty {
      result.facets = try index.facets(
        options.facets, of: scores.map(\.entry), limit: options.choices)
    }
    result.suggestions = plan.corrections.compactMap { correction in
      marker.spelling(of: correction.term, in: result.hits.map(\.entry))
        .map { .init(word: correction.word, instead: $0) }
    }
    return result
  }

  /// Marks in texts what a plan looks for.
  func marker(_ plan: QueryPlan) -> SnippetMaker {
    let phrases = plan.groups.flatMap(\.phrases)
    return SnippetMaker(
      terms: Set(phrases.filter { !$0.isPrefix }.flatMap(\.terms)),
      prefixes: phrases.filter(\.isPrefix).compactMap(\.terms.first), analyzer)
  }

  /// Of very many entries, those that have all words themselves in subject and question: they come
  /// first anyway. Nil where so many are none, or where these are not enough.
  ///
  /// - Parameter count: how many are asked for.
  private func foremost(
    _ plan: QueryPlan, _ figures: Figures, _ count: Int
  ) throws -> ([Ranker.Score], Int)? {
    let rows = figures.rowsTogether(plan.soft.map { plan.groups[$0] })
    guard rows > Self.manyEntries, plan.required.isEmpty else { return nil }
    let asked = try ranked(plan, plan.askedCondition, figures)
    return asked.1 >= max(Self.enoughPapers, count) ? asked : nil
  }

  /// Entries with any plain word.
  private func filled(_ plan: QueryPlan, _ figures: Figures) throws -> ([Ranker.Score], Int) {
    let common = figures.commonest(of: plan.softPhrases, leaving: Self.manyEntries)
    return try ranked(plan, plan.fillingCondition(leavingOut: common), figures)
  }

  private func ranked(
    _ plan: QueryPlan, _ condition: TermCondition?, _ figures: Figures
  ) throws -> ([Ranker.Score], Int) {
    if condition == nil, !plan.groups.isEmpty, plan.filters.isEmpty { return ([], 0) }
    let matches = try index.matches(condition, filters: plan.filters)
    let ranker = Ranker(
      plan, condition: condition, statistics: figures.statistics,
      frequencies: figures.frequencies)
    return ranker.scores(matches)
  }

  /// Each paper's best answer first, its others after all papers: a page shows many papers.
  private func ordered(
    _ scores: [Ranker.Score], _ options: Searcher.Options
  ) throws -> [Ranker.Score] {
    var scores = options.sort == .score ? TopPapers.scores(scores, options) : scores
    scores.sort { ($1.score, $0.entry) < ($0.score, $1.entry) }
    let needsDates = options.sort != .score || hasTies(scores, options)
    let dates = needsDates ? try index.dates(of: scores.map(\.entry)) : [:]
    func date(_ score: Ranker.Score) -> String { dates[score.entry] ?? "" }
    switch options.sort {
    case .score:
      if needsDates {
        scores.sort {
          ($1.score, date($1), $0.entry) < ($0.score, date($0), $1.entry)
        }
      }
    case .newest: scores.sort { (date($1), $0.entry) < (date($0), $1.entry) }
    case .recorded: scores.sort { ($1.paper, $0.entry) < ($0.paper, $1.entry) }
    case .oldest:
      scores.sort {
        (date($0).isEmpty ? "9" : date($0), $0.entry) < (
          date($1).isEmpty ? "9" : date($1), $1.entry
        )
      }
    }
    guard options.sort == .score else { return scores }
    var seen: Set<Int64> = []
    var first: [Ranker.Score] = []
    var rest: [Ranker.Score] = []
    for score in scores {
      if seen.insert(score.paper).inserted { first.append(score) } else { rest.append(score) }
    }
    return first + rest
  }

  /// Whether equal scores stand on the page or at its ends.
  private func hasTies(_ scores: [Ranker.Score], _ options: Searcher.Options) -> Bool {
    let page = scores.prefix(options.offset + options.limit + 1)
    return zip(page, page.dropFirst()).contains { $0.score == $1.score && $0.paper != $1.paper }
  }
}
