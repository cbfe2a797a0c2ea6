internal import CouncilModel
package import CouncilStore

extension Searcher {
  /// More than any archive has values of one facet.
  private static let everyChoice = 100_000

  /// What a query finds with a choice of some facets (an empty one finds everything), and of every facet how many answers each of its
  /// choices would leave: a facet's own choice does not shrink its siblings, and what a choice of
  /// another facet leaves empty is counted as 0.
  ///
  /// - Parameters:
  ///   - choices: at most one of each facet.
  ///   - options: its facets are those that are counted.
  /// - Throws: `QueryError` for a query that cannot be understood, `StoreError`.
  package func search(
    _ query: String, choices: [SearchFacet.Kind: String], _ options: Options
  ) throws -> SearchResult {
    let node = try QueryParser.parse(query)
    return try together { search in
      let plan = try self.plan(node, of: query, in: search).ofEverything
      guard !choices.isEmpty else { return try search.result(plan, options) }
      var counting = options
      (counting.limit, counting.offset) = (1, 0)
      let offered = try search.result(plan, counting).facets
      counting.choices = Self.everyChoice
      var result = try search.result(
        plan.filtered(by: choices), options.counting(kinds: options.facets, Self.everyChoice))
      var counted = result.facets
      for kind in options.facets where choices[kind] != nil {
        let others = choices.filter { $0.key != kind }
        counting.facets = [kind]
        let facets = try search.result(plan.filtered(by: others), counting).facets
        counted = counted.filter { $0.kind != kind } + facets
      }
      result.facets = offered.map { $0.recounted(by: counted, chosen: choices[$0.kind]) }
      return result
    }
  }
}

extension Searcher.Options {
  fileprivate func counting(kinds: [SearchFacet.Kind], _ choices: Int) -> Self {
    var options = self
    (options.facets, options.choices) = (kinds, choices)
    return options
  }
}

extension QueryPlan {
  /// The plan itself; of a plan that asks for nothing, one that asks for every answer.
  fileprivate var ofEverything: QueryPlan {
    guard groups.isEmpty, filters.isEmpty, excluded.isEmpty, required.isEmpty else { return self }
    var plan = self
    plan.filters = [.any([.answer, .inquiry, .minutes, .other].map(SearchFilter.paperType))]
    return plan
  }

  /// The plan with a filter for each choice.
  fileprivate func filtered(by choices: [SearchFacet.Kind: String]) -> QueryPlan {
    var plan = self
    plan.filters += choices.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { SearchFilter.choice($0.key, $0.value) }
    return plan
  }
}

extension SearchFacet {
  /// The same choices with other counts, and the one that was chosen if it is not among them.
  fileprivate func recounted(by facets: [SearchFacet], chosen: String?) -> SearchFacet {
    let counted = facets.first { $0.kind == kind }?.choices ?? []
    let counts = Dictionary(counted.map { ($0.value, $0.count) }, uniquingKeysWith: { $1 })
    var facet = self
    if let chosen, !choices.contains(where: { $0.value == chosen }) {
      facet.choices.append(Choice(value: chosen, count: 0))
    }
    facet.choices = facet.choices.map { Choice(value: $0.value, count: counts[$0.value] ?? 0) }
    return facet
  }
}
