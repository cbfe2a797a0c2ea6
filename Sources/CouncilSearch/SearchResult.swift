package import CouncilStore

/// What a search found.
package struct SearchResult: Sendable {
  package struct Suggestion: Sendable, Equatable {
    package var word: String
    package var instead: String
  }

  package var hits: [SearchHit] = []
  /// Papers that match, and those of them that have all plain words.
  package var papers = 0
  package var papersWithAll = 0
  /// Whether more papers match than were looked at: they could not come first.
  package var areMorePapers = false
  /// Entries that match.
  package var answers = 0
  package var facets: [SearchFacet] = []
  package var suggestions: [Suggestion] = []

  package init() {}
}
