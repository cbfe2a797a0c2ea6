package import CouncilSearch
internal import CouncilStore

extension Searcher {
  /// What a search finds with its choices, its facets counted.
  ///
  /// - Returns: the result, and whether what has only some of the words was taken.
  /// - Throws: `QueryError` for a query that cannot be understood, `StoreError`.
  package func search(
    _ state: SearchState
  ) throws -> (result: SearchResult, tookSome: Bool) {
    var options = Options(
      limit: state.limit, offset: state.offset, sort: state.sort,
      facets: SearchFacet.Kind.allCases)
    if state.query.allSatisfy(\.isWhitespace), options.sort == .score { options.sort = .newest }
    if let takesSome = state.takesSome {
      (options.needsAll, options.takesSome) = (!takesSome, takesSome)
      return (try search(state.query, choices: state.choices, options), takesSome)
    }
    options.needsAll = true
    let strict = try search(state.query, choices: state.choices, options)
    guard strict.answers == 0 else { return (strict, false) }
    // Whether nothing has all words must not hang on what was chosen.
    var probe = Options(limit: 1, needsAll: true)
    probe.sort = .newest
    guard try search(state.query, choices: [:], probe).answers == 0 else { return (strict, false) }
    (options.needsAll, options.takesSome) = (false, true)
    return (try search(state.query, choices: state.choices, options), true)
  }
}
