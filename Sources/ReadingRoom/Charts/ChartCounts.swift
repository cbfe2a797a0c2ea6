internal import CouncilSearch
internal import CouncilStore
internal import Presentation

/// What charts count, asked of search itself: a bar is what its link finds.
struct ChartCounts: Sendable {
  struct Counted: Sendable {
    /// The topic, or the office.
    var value: String
    /// The search that finds all of it.
    var state: SearchState
    /// Answers by year, or by disposition.
    var counts: [String: Int]
  }

  let topics: [Counted]
  let offices: [Counted]
  /// The oldest first.
  let years: [String]

  /// More than there are years or dispositions.
  private static let choices = 200

  /// - Parameter rows: topics and offices, at most.
  /// - Throws: `QueryError`, `StoreError`
  init(_ searcher: Searcher, rows: Int) throws {
    func counts(
      _ chosen: [SearchFacet.Kind: String], _ kinds: [SearchFacet.Kind]
    ) throws -> [SearchFacet.Kind: [SearchFacet.Choice]] {
      var options = Searcher.Options(limit: 1, sort: .newest, facets: kinds)
      options.choices = Self.choices
      let result = try searcher.search("", choices: chosen, options)
      return Dictionary(result.facets.map { ($0.kind, $0.choices) }, uniquingKeysWith: { $1 })
    }
    func counted(
      _ choices: [SearchFacet.Choice], _ kind: SearchFacet.Kind, by other: SearchFacet.Kind
    ) throws -> [Counted] {
      try choices.prefix(rows).map { choice in
        let found = try counts([kind: choice.value], [other])[other] ?? []
        return Counted(
          value: choice.value, state: SearchState().choosing(choice.value, of: kind),
          counts: Dictionary(found.map { ($0.value, $0.count) }, uniquingKeysWith: { $1 }))
      }
    }
    let all = try counts([:], [.topic, .year, .office])
    topics = try counted(all[.topic] ?? [], .topic, by: .year)
    offices = try counted(all[.office] ?? [], .office, by: .disposition)
    years = (all[.year] ?? []).map(\.value).sorted()
  }
}
