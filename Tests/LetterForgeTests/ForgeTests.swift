import CouncilModel
import Foundation
import LetterForge
import Testing

/// Composed letters of every layout are read as they were made.
///
/// `FORGE_LETTERS=10000 swift test --filter ForgeTests` reads ten thousand. A letter that is read
/// wrong is named by its seed and by the branches of the grammar that made it.
@Suite struct ForgeTests {
  /// Pairs of question and answer, with their number: the harmonic mean of precision and recall.
  private static let floor = 0.995
  /// How many wrong letters a failure names.
  private static let named = 12

  private static var count: UInt64 {
    ProcessInfo.processInfo.environment["FORGE_LETTERS"].flatMap(UInt64.init) ?? 1_000
  }

  @Test func `Composed letters are read as they were made`() throws {
    var right = 0
    var both = 0
    var wrong: [String] = []
    var lost: [String] = []
    for seed in 0..<Self.count {
      let reading = try ForgeReading(Forge.letter(seed: seed))
      right += reading.right
      both += reading.letter.exchanges.count + reading.structure.exchanges.count
      let branches = reading.letter.branches.joined(separator: "; ")
      if !reading.isRight { wrong.append("\(seed): \(branches)") }
      if !reading.lost.isEmpty { lost.append("\(seed): \(branches): \(reading.lost)") }
    }
    let score = Double(2 * right) / Double(max(both, 1))
    #expect(score >= Self.floor, "\(wrong.prefix(Self.named).joined(separator: "\n"))")
    #expect(lost.isEmpty, "\(lost.prefix(Self.named).joined(separator: "\n"))")
  }

  @Test func `A seed always makes the same letter, and another one makes another`() {
    #expect(Forge.letter(seed: 7).text == Forge.letter(seed: 7).text)
    #expect(Forge.letter(seed: 7).text != Forge.letter(seed: 8).text)
  }
}
