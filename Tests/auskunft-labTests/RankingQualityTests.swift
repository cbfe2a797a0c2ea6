import Testing

@testable import auskunft_lab

@Suite struct RankingQualityTests {
  private let query = JudgedQuery(query: "", relevant: ["a": 2, "b": 1])

  @Test func `The best order is one, none of the papers is nothing`() {
    var quality = RankingQuality()
    quality.add(["a", "b", "c"], for: query)
    #expect(quality.ndcgAt10 == 1 && quality.recallAt50 == 1)
    quality.add(["c", "d"], for: query)
    #expect(quality.ndcgAt10 == 0.5 && quality.recallAt50 == 0.5 && quality.queries == 2)
  }

  @Test func `A later place gains less`() {
    var quality = RankingQuality()
    quality.add(["x", "a"], for: query)
    // (2² − 1) / log₂ 3, of 3 + 1 / log₂ 3
    #expect(abs(quality.ndcgAt10 - 0.5213) < 0.0001)
    #expect(quality.recallAt50 == 0.5)
  }
}
