import CouncilModel
import Testing

@testable import InquiryStructure

struct PassageReaderTests {
  private func block(_ kind: Block.Kind, _ start: Int, _ end: Int) -> Block {
    Block(kind: kind, text: "Treff \(start)", page: 1, start: start, end: end)
  }

  private let exchanges = [
    Exchange(
      id: "", number: "1", question: "", answer: "", disposition: .answered,
      questionRange: TextRange(10, 20), answerRanges: [TextRange(30, 40), TextRange(50, 60)])
  ]

  @Test(arguments: [
    (Block.Kind.paragraph, Passage.Kind.paragraph), (.list, .listItem), (.table, .table),
    (.heading, .heading), (.question, .question),
  ])
  func `Facts may stand in content of every kind`(kind: Block.Kind, expected: Passage.Kind) {
    let passages = PassageReader.passages(of: [block(kind, 0, 5)], exchanges: exchanges)
    #expect(passages.map(\.passage) == [Passage("Treff 0", kind: expected)])
  }

  @Test(arguments: [Block.Kind.head, .label, .furniture, .closing])
  func `Heads, labels, furniture and closings are not searched`(kind: Block.Kind) {
    #expect(PassageReader.passages(of: [block(kind, 30, 40)], exchanges: exchanges) == [])
  }

  @Test(arguments: [(10, 20, 0), (32, 38, 0), (50, 60, 0), (25, 28, nil), (35, 55, nil)])
  func `A passage belongs to the exchange whose question or answer holds it`(
    start: Int, end: Int, exchange: Int?
  ) {
    let passages = PassageReader.passages(
      of: [block(.paragraph, start, end)], exchanges: exchanges)
    #expect(passages.map(\.passage.exchange) == [exchange])
    #expect(passages.map(\.start) == [start])
  }
}
