package import CouncilSearch
package import CouncilStore

/// A search with all that was chosen: what a page's address, the program's interface and a feed say
/// in the same words.
package struct SearchState: Sendable, Equatable {
  /// Hits on a page where nothing else is asked for.
  package static let usualLimit = 20
  /// In hits: a page that is longer nobody reads, and a program goes on by `next`.
  package static let longestPage = 100
  /// In hits: so far a search is gone through page by page.
  package static let farthest = 10_000

  /// As it was typed.
  package var query = ""
  /// At most one of each facet.
  package var choices: [SearchFacet.Kind: String] = [:]
  package var sort = Searcher.Options.Sort.score
  /// Hits before the page.
  package var offset = 0
  /// Hits on a page, at most.
  package var limit = usualLimit
  /// Whether what has only some of the words is wanted, too; nil where that is to be so only if
  /// nothing has all.
  package var takesSome: Bool?

  /// Everything there is.
  package init() {}

  /// Whether nothing was asked and nothing chosen.
  package var isEmpty: Bool { query.allSatisfy(\.isWhitespace) && choices.isEmpty }

  /// The same search from its first hit.
  package var fromStart: SearchState {
    var state = self
    state.offset = 0
    return state
  }

  /// The same search with another choice of a facet, or none; from its first hit.
  package func choosing(_ value: String?, of kind: SearchFacet.Kind) -> SearchState {
    var state = fromStart
    state.choices[kind] = value
    return state
  }
}
