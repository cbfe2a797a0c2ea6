import CouncilModel
import Foundation
import LetterForge
import Testing

/// Composed heads of many houses are read as they were made.
///
/// `FORGE_LETTERS=10000 swift test --filter HeadForgeTests` reads ten thousand. A field that is read
/// wrong is named by the letter's seed and by the branches of the grammar that made it.
@Suite struct HeadForgeTests {
  /// Precision and recall of each field, as their harmonic mean; they only rise.
  private static let floors = [
    "reference": 0.985, "date": 0.94, "subject": 0.945, "originators": 0.965, "answeredBy": 0.935,
  ]
  /// How many wrong letters a failure names.
  private static let named = 12

  private static var count: UInt64 {
    ProcessInfo.processInfo.environment["FORGE_LETTERS"].flatMap(UInt64.init) ?? 1_000
  }

  @Test func `Composed heads are read as they were made`() throws {
    var scores: [String: HeadScore] = [:]
    var wrong: [String: [String]] = [:]
    for seed in 0..<Self.count {
      let reading = try ForgeReading(Forge.head(seed: seed))
      let paper = reading.structure.paper
      let head = try #require(reading.letter.head)
      func count(_ field: String, _ read: [String], _ expected: [String]) {
        if scores[field, default: HeadScore()].count(read, of: expected) { return }
        let branches = reading.letter.branches.joined(separator: "; ")
        wrong[field, default: []].append("\(seed): \(read) for \(expected): \(branches)")
      }
      func list(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
      count("reference", list(paper.reference), list(head.reference))
      count("date", list(paper.date), list(head.date))
      count("subject", list(paper.subject), list(head.subject))
      count("originators", paper.originators.map(\.name), head.originators)
      count("answeredBy", paper.answeredBy.map(\.name), head.answeredBy)
    }
    for (field, floor) in Self.floors.sorted(by: { $0.key < $1.key }) {
      let score = try #require(scores[field]).harmonicMean
      print("forged heads, \(field): \(score)")
      let examples = (wrong[field] ?? []).prefix(Self.named).joined(separator: "\n")
      #expect(score >= floor, "\(field)\n\(examples)")
    }
  }
}
