package import CouncilStore

/// What a search found.
package struct SearchResult: Sendable {
  /// What a word may have been meant to be.
  package struct Suggestion: Sendable, Equatable {
    /// As the user wrote it.
    package var word: String
    /// As the archive spells it.
    package var instead: String
  }

  /// The page that was asked for, the best first.
  package var hits: [SearchHit] = []
  /// Papers that match, and those of them that have all plain words.
  package var papers = 0
  /// How many papers have all words.
  package var papersWithAll = 0
  /// Whether more papers match than were looked at: they could not come first.
  package var areMorePapers = false
  /// Entries that match.
  package var answers = 0
  /// Counts of what the hits have in common, if asked for.
  package var facets: [SearchFacet] = []
  /// For words that the archive does not know.
  package var suggestions: [Suggestion] = []

  /// A result without hits.
  package init() {}
}
