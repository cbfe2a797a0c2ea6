import CouncilModel

/// The blocks in which facts may stand, each with the exchange that it belongs to.
enum PassageReader {
  static func passages(
    of blocks: [Block], exchanges: [Exchange]
  ) -> [LetterStructure.PlacedPassage] {
    let stretches = RangeIndex(
      exchanges.enumerated().flatMap { place, exchange in
        ([exchange.questionRange].compactMap { $0 } + exchange.answerRanges).map { (place, $0) }
      })
    return blocks.compactMap { block in
      kind(of: block).map { kind in
        LetterStructure.PlacedPassage(
          Passage(
            block.text, kind: kind, exchange: stretches.firstPlace(containing: block.range)),
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
}
