package import CouncilModel
internal import CouncilStore
internal import SearchAnalysis

extension Searcher {
  /// Where a query's words stand in texts, as a hit shows them: UTF-8 offsets into each, in order.
  ///
  /// - Throws: `QueryError` for a query that cannot be understood, `StoreError`.
  package func marks(of query: String, in texts: [String]) throws -> [[TextRange]] {
    let node = try QueryParser.parse(query)
    return try together { search in
      let marker = search.marker(try plan(node, of: query, in: search))
      return texts.map { marker.matches(in: $0) }
    }
  }
}
