package import CouncilSearch
package import CouncilStore

/// What a search found, as programs are given it:
/// `{"answers":12,"papers":9,"match":"all","hits":[…],"facets":{…},"next":20,"suggestions":[…]}`
package struct SearchAnswer: Encodable, Sendable {
  package struct Suggestion: Encodable, Sendable {
    package var word: String
    package var instead: String
  }

  /// Answers that match.
  package var answers: Int
  /// Papers that they stand in.
  package var papers: Int
  /// Whether every hit has `all` words or only `some`.
  package var match: String
  package var hits: [SearchHit]
  /// Of each facet, how many answers each choice would leave.
  package var facets: [String: [SearchFacet.Choice]]
  /// The next page's `offset`; nil of the last one.
  package var next: Int?
  package var suggestions: [Suggestion]

  /// Why the query was not understood and only its words were looked for.
  package var problem: String?

  package init(_ found: FoundAnswers, of state: SearchState) {
    let result = found.result
    answers = result.answers
    papers = result.papers
    match = found.tookSome ? "some" : "all"
    hits = result.hits
    facets = Dictionary(
      result.facets.map { ($0.kind.rawValue, $0.choices) }, uniquingKeysWith: { $1 })
    let end = state.offset + result.hits.count
    next = end < result.answers && end <= SearchState.farthest ? end : nil
    problem = found.problem
    suggestions = result.suggestions.map { Suggestion(word: $0.word, instead: $0.instead) }
  }

  private enum Key: String, CodingKey {
    case answers, papers, match, hits, facets, next, problem, suggestions
  }

  /// Writes what is not there as null, as everywhere.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(answers, forKey: .answers)
    try fields.encode(papers, forKey: .papers)
    try fields.encode(match, forKey: .match)
    try fields.encode(hits, forKey: .hits)
    try fields.encode(facets, forKey: .facets)
    try fields.encode(next, forKey: .next)
    try fields.encode(problem, forKey: .problem)
    try fields.encode(suggestions, forKey: .suggestions)
  }
}
