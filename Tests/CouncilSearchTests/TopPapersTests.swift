import Testing

@testable import CouncilSearch

@Suite struct TopPapersTests {
  /// Scores of papers with one to three entries each; many are equal.
  private static func scores(_ papers: Int) -> [Ranker.Score] {
    (0..<papers).flatMap { paper in
      (0...(paper * 7 % 3)).map { entry in
        Ranker.Score(
          entry: Int64(paper * 3 + entry), paper: Int64(paper),
          score: Double((paper * 37 + entry * 11) % 17))
      }
    }
  }

  /// Papers by their best score, the first so many.
  private static func best(_ scores: [Ranker.Score], _ count: Int) -> [Double] {
    let papers = Dictionary(grouping: scores, by: \.paper).values
    return papers.compactMap { $0.map(\.score).max() }.sorted(by: >).prefix(count).map(\.self)
  }

  @Test(arguments: [(0, 10), (20, 10), (5, 1), (0, 50)])
  func `Leaves out only what stands after the page`(offset: Int, limit: Int) {
    let scores = Self.scores(120)
    let kept = TopPapers.scores(scores, .init(limit: limit, offset: offset))
    let place = offset + limit + 1
    #expect(Self.best(kept, place) == Self.best(scores, place))
    #expect(kept.count < scores.count)
    let least = kept.map(\.score).min() ?? 0
    #expect(scores.filter { $0.score >= least }.count == kept.count, "equals stay together")
  }

  @Test(arguments: [0, 1, 5, 11])
  func `Of few papers all are kept`(papers: Int) {
    let scores = Self.scores(papers)
    let kept = TopPapers.scores(scores, .init(limit: 11))
    #expect(kept.map(\.entry) == scores.map(\.entry))
  }

  @Test func `A page far after has everything sorted`() {
    let scores = Self.scores(400)
    #expect(TopPapers.scores(scores, .init(limit: 10, offset: 390)).count == scores.count)
  }
}
