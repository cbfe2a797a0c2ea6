package import CouncilStore

/// One question to a state of its own.
extension SearchIndex {
  package func searchStatistics() throws -> SearchStatistics {
    try together { try $0.searchStatistics() }
  }

  package func matches(_ condition: TermCondition?, filters: [SearchFilter]) throws -> TermMatches {
    try together { try $0.matches(condition, filters: filters) }
  }

  package func entries(_ ids: [Int64]) throws -> [SearchEntry] {
    try together { try $0.entries(ids) }
  }

  package func entries(of place: StoredPlace) throws -> [SearchEntry] {
    try together { try $0.entries(of: place) }
  }

  package func frequencies(of terms: [String]) throws -> [String: Int] {
    try together { try $0.frequencies(of: terms) }
  }
}
