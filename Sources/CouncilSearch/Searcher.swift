package import CouncilStore
internal import GermanText
import SearchAnalysis

/// Finds past answers: reads a query, asks the index, ranks, and shows where the words stand.
package struct Searcher {
  /// What of the result is wanted, and how.
  package struct Options: Sendable {
    /// In what order hits come.
    package enum Sort: String, Sendable, CaseIterable {
      /// The best first; of equals, the newest.
      case score
      case newest
      case oldest
      /// What the archive took last, whatever dates letters have.
      case recorded
    }

    /// Hits on a page, at most.
    package var limit: Int
    /// Hits before the page.
    package var offset: Int
    /// In what order hits come.
    package var sort: Sort
    /// Only what has all plain words.
    package var needsAll: Bool
    /// Also what has some of the plain words, however many papers have all: then what is found does
    /// not hang on how many filters there are.
    package var takesSome = false
    /// What is to be counted of all hits.
    package var facets: [SearchFacet.Kind]
    /// Of each facet, at most.
    package var choices = 10

    /// Takes what is asked for most often where nothing is said.
    package init(
      limit: Int = 20, offset: Int = 0, sort: Sort = .score, needsAll: Bool = false,
      facets: [SearchFacet.Kind] = []
    ) {
      self.limit = limit
      self.offset = offset
      self.sort = sort
      self.needsAll = needsAll
      self.facets = facets
    }
  }

  let index: any SearchIndex
  let analyzer = TextAnalyzer()
  let synonyms: SynonymTable

  /// Searches an index, which stays the caller's. Not for several threads at once.
  package init(_ index: any SearchIndex) {
    self.index = index
    synonyms = SynonymTable(Synonyms.text, analyzer)
  }

  /// What a query finds.
  ///
  /// - Throws: `QueryError` for a query that cannot be understood, `StoreError`.
  package func search(_ query: String, _ options: Options = Options()) throws -> SearchResult {
    let node = try QueryParser.parse(query)
    return try together { search in
      try search.result(plan(node, of: query, in: search), options)
    }
  }

  /// A query as one state of the index is asked it.
  ///
  /// - Throws: `QueryError` for a query that cannot be answered, `StoreError`.
  func plan(
    _ node: QueryNode, of query: String, in search: SnapshotSearch
  ) throws -> QueryPlan {
    do {
      return try search.plan(node)
    } catch QueryProblem.mixedAlternatives {
      throw QueryError(
        query: query, position: 0,
        reason: "OR joins words with words, or fields with fields; nothing that is excluded")
    }
  }

  /// Asks one state of the index.
  func together<Value>(_ body: (SnapshotSearch) throws -> Value) throws -> Value {
    try index.together { snapshot in
      try body(SnapshotSearch(index: snapshot, analyzer: analyzer, synonyms: synonyms))
    }
  }
}
