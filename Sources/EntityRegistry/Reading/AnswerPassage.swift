internal import CouncilModel
internal import GermanText
import TextMatching

/// A paragraph, list item or table of an answer, cut into tokens and sentences, with its facts.
struct AnswerPassage {
  let block: Block
  /// Index of the exchange; nil in a letter without exchanges.
  let exchange: Int?
  let tokens: [Token]
  /// Positions of tokens, in order and without gaps.
  let sentences: [Range<Int>]
  let facts: [PlacedFact]

  init(_ block: Block, exchange: Int?, facts: [Fact]) {
    self.block = block
    self.exchange = exchange
    let tokens = Tokenizer.tokens(of: block.text)
    self.tokens = tokens
    sentences = GermanSentences.ranges(of: tokens)
    self.facts = facts.compactMap { fact in
      guard block.range.contains(fact.evidence.range) else { return nil }
      let place = fact.evidence.range.shifted(by: -block.start)
      let covered = tokens.indices.filter { tokens[$0].range.overlaps(place) }
      guard let first = covered.first, let last = covered.last else { return nil }
      return PlacedFact(value: fact.value, range: first..<(last + 1))
    }
  }

  /// The words at a range of tokens as printed, on one line.
  func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let place = tokens.textRange(range)
    return block.text.slice(ofBytes: place.start..<place.end).collapsedWhiteSpace
  }

  /// The passages of a letter's answers. A letter without exchanges is one answer, if it is one.
  static func passages(of letter: Extraction) -> [AnswerPassage] {
    let isProse = letter.exchanges.isEmpty && letter.paper.paperType == .answer
    return letter.blocks.compactMap { block in
      guard [.paragraph, .list, .table].contains(block.kind) else { return nil }
      let exchange = letter.exchanges.firstIndex { exchange in
        exchange.answerRanges.contains { $0.contains(block.range) }
      }
      guard exchange != nil || isProse else { return nil }
      return AnswerPassage(block, exchange: exchange, facts: letter.facts)
    }
  }
}
