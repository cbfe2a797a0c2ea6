import Testing

@testable import auskunft_lab

@Suite struct LetterMutationTests {
  private let letter = Array("1. Wie viele Bänke stehen im Park?\n\nEs sind zwölf.\n".utf8)

  private func mutated(_ seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    return LetterMutation.mutated(letter, with: Array("Antwort".utf8), &random)
  }

  @Test func `The same seed gives the same letter, another another`() {
    #expect(mutated(1) == mutated(1))
    #expect(Set((0..<100).map(mutated)).count > 90)
  }

  @Test func `Nothing is empty, not even for an empty letter a crash`() {
    var random = SeededRandom(seed: 3)
    #expect(LetterMutation.mutated([], with: [], &random) == [])
  }
}
