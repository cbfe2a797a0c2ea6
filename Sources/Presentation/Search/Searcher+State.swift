package import CouncilSearch
internal import CouncilStore

/// A search's result with what else its reader should know.
package struct FoundAnswers: Sendable {
  package var result: SearchResult
  /// Whether what has only some of the words was taken.
  package var tookSome: Bool
  /// Why the query was not understood and only its words were looked for.
  package var problem: String?
}

extension Searcher {
  /// What a search finds with its choices, its facets counted; where the query cannot be understood,
  /// what its words find.
  ///
  /// - Throws: `StoreError`.
  package func search(_ state: SearchState) throws -> FoundAnswers {
    do {
      return try strictly(state)
    } catch let error as QueryError {
      var plain = state
      plain.query = Self.words(of: state.query)
      var found = try strictly(plain)
      found.problem = error.reason
      return found
    }
  }

  /// Letters and digits alone: no sign of it means anything.
  private static func words(of query: String) -> String {
    let words = query.split { !$0.isLetter && !$0.isNumber }
    return words.filter { $0 != "OR" }.joined(separator: " ")
  }

  private func strictly(_ state: SearchState) throws -> FoundAnswers {
    var options = Options(
      limit: state.limit, offset: state.offset, sort: state.sort,
      facets: SearchFacet.Kind.allCases)
    if state.query.allSatisfy(\.isWhitespace), options.sort == .score { options.sort = .newest }
    if let takesSome = state.takesSome {
      (options.needsAll, options.takesSome) = (!takesSome, takesSome)
      return FoundAnswers(
        result: try search(state.query, choices: state.choices, options), tookSome: takesSome)
    }
    options.needsAll = true
    let strict = try search(state.query, choices: state.choices, options)
    let found = FoundAnswers(result: strict, tookSome: false)
    guard strict.answers == 0 else { return found }
    // Whether nothing has all words must not hang on what was chosen.
    var probe = Options(limit: 1, needsAll: true)
    probe.sort = .newest
    guard try search(state.query, choices: [:], probe).answers == 0 else { return found }
    (options.needsAll, options.takesSome) = (false, true)
    return FoundAnswers(
      result: try search(state.query, choices: state.choices, options), tookSome: true)
  }
}
