import Testing

@testable import InquiryStructure

struct NumberChainTests {
  /// The chosen candidates' places; each is given by its number and its score.
  private func chosen(_ candidates: [(String, Double)]) throws -> [Int] {
    let candidates = try candidates.enumerated().map { index, candidate in
      QuestionCandidate(
        piece: index,
        number: try #require(NumberParser.parse((candidate.0 + " Wie")[...])).number,
        contentStart: 0, score: candidate.1, asks: true)
    }
    return NumberChain.best(of: candidates).candidates.map(\.piece)
  }

  @Test func `A plain sequence is taken whole, weak links too`() throws {
    #expect(try chosen([("1.", 5), ("2.", -0.5), ("3.", 5)]) == [0, 1, 2])
  }

  @Test func `A list inside an answer is left out`() throws {
    #expect(
      try chosen([("1.", 5), ("1.", -3), ("2.", -3), ("3.", -3), ("2.", 5), ("3.", 5)]) == [
        0, 4, 5,
      ])
  }

  @Test func `A number far out of the sequence is left out`() throws {
    #expect(try chosen([("1.", 5), ("54.", -3), ("2.", 5)]) == [0, 2])
  }

  @Test func `A second part may count from one again`() throws {
    #expect(try chosen([("1.", 5), ("2.", 5), ("1.", 5), ("2.", 5)]) == [0, 1, 2, 3])
  }

  @Test func `A list that lost its numbers is a sequence`() throws {
    #expect(try chosen([("1.", 4), ("1.", 4), ("1.", 4)]) == [0, 1, 2])
  }

  @Test func `A missing number breaks no sequence`() throws {
    #expect(try chosen([("1.", 4), ("2.", 4), ("4.", 4)]) == [0, 1, 2])
  }

  @Test func `Where nothing speaks for questions there are none`() throws {
    #expect(try chosen([("1.", -3), ("2.", -2)]) == [])
    #expect(try chosen([]) == [])
  }
}
