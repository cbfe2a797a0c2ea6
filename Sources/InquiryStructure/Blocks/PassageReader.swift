import CouncilModel

/// The blocks in which facts may stand, each with the exchange that it belongs to.
enum PassageReader {
  static func passages(
    of blocks: [Block], exchanges: [Exchange]
  ) -> [LetterStructure.PlacedPassage] {
    blocks.compactMap { block in
      kind(of: block).map { kind in
        LetterStructure.PlacedPassage(
          Passage(block.text, kind: kind, exchange: exchange(of: block, in: exchanges)),
          start: block.start)
      }
    }
  }

  private static func kind(of block: Block) -> Passage.Kind? {
    switch block.kind {
    case .paragraph: .paragraph
    case .list: .listItem
    case .table: .table
    case .heading: .heading
    case .question: .question
    case .head, .label, .furniture, .closing, .footnote, .stamp, .annex, .invisible: nil
    }
  }

  private static func exchange(of block: Block, in exchanges: [Exchange]) -> Int? {
    exchanges.firstIndex { exchange in
      exchange.questionRange?.contains(block.range) == true
        || exchange.answerRanges.contains { $0.contains(block.range) }
    }
  }
}
