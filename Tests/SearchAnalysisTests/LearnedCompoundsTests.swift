import Testing

@testable import GermanText
@testable import SearchAnalysis

@Suite struct LearnedCompoundsTests {
  @Test func `A compound is explained by words that stand alone in the archive`() {
    let vocabulary = [
      ("turmbergbahn", 3), ("turmberg", 5), ("bahn", 9), ("majolikafries", 1), ("majolika", 4),
    ]
    #expect(
      LearnedCompounds.compounds(in: vocabulary)
        == [.init(term: "turmbergbahn", parts: ["turmberg", "bahn"])])
  }

  @Test func `Links between parts belong to neither`() {
    let vocabulary = [("zyklotronskeller", 1), ("zyklotron", 2), ("keller", 2)]
    #expect(
      LearnedCompounds.compounds(in: vocabulary).map(\.parts) == [["zyklotron", "keller"]])
  }
}
