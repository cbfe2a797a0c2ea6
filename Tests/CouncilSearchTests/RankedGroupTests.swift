import CouncilStore
import Testing

@testable import CouncilSearch

@Suite struct RankedGroupTests {
  private func phrase(_ term: String, _ weight: Double = 1) -> RankedGroup.Phrase {
    .init(phrase: TermPhrase([term]), weight: weight)
  }

  private func figures(_ entries: Int, _ frequencies: [String: Int]) -> Figures {
    Figures(
      statistics: SearchStatistics(entries: entries, averageLength: 1), frequencies: frequencies)
  }

  @Test func `A word stands where any of its ways does, and a way where all its members do`() {
    let group = RankedGroup(
      word: "Radwegbau",
      alternatives: [
        .init([[phrase("radwegbau")]]), .init([[phrase("radweg")], [phrase("bau")]], weight: 0.8),
      ])
    let figures = figures(100, ["radwegbau": 2, "radweg": 10, "bau": 40])
    #expect(figures.rows(group.alternatives[0]) == 2)
    #expect(figures.rows(group.alternatives[1]) == 10)
    #expect(figures.rows(group) == 12)
    #expect(group.phrases.map(\.terms) == [["radwegbau"], ["radweg"], ["bau"]])
  }

  @Test(arguments: [([50, 50], 25), ([100, 10], 10), ([0, 50], 0), ([], 0)])
  func `Words that have nothing to do with each other meet by chance`(counts: [Int], rows: Int) {
    var frequencies: [String: Int] = [:]
    let groups = counts.enumerated().map { index, count in
      frequencies["w\(index)"] = count
      return RankedGroup(word: "", alternatives: [.init([[phrase("w\(index)")]])])
    }
    #expect(figures(100, frequencies).rowsTogether(groups) == rows)
  }

  @Test func `The commonest phrases are left out, never all`() {
    let figures = figures(1000, ["a": 5, "b": 60, "c": 900])
    let phrases = Set(["a", "b", "c"].map { TermPhrase([$0]) })
    #expect(figures.commonest(of: phrases, leaving: 100) == [TermPhrase(["c"])])
    #expect(figures.commonest(of: phrases, leaving: 10).count == 2)
    #expect(figures.commonest(of: [TermPhrase(["c"])], leaving: 10).isEmpty)
  }

  @Test func `A plan leaves out what stands nowhere, but not the word itself`() {
    var plan = QueryPlan()
    plan.groups = [
      RankedGroup(
        word: "Kita", alternatives: [.init([[phrase("kita"), phrase("krippe"), phrase("hort")]])])
    ]
    plan.soft = [0]
    plan.drop { $0.terms != ["hort"] }
    #expect(plan.groups[0].phrases.map(\.terms) == [["kita"], ["hort"]])
    plan.dropOthers { $0.terms == ["kita"] }
    #expect(plan.groups[0].phrases.map(\.terms) == [["kita"]])
  }
}
