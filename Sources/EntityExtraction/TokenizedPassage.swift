package import CouncilModel
package import GermanText
import TextMatching

/// A passage cut into tokens and sentences once, for all extractors.
package struct TokenizedPassage: Sendable {
  package var passage: Passage
  package var tokens: [Token]
  /// Positions of tokens, in order and without gaps.
  package var sentences: [Range<Int>]
  private let signatures: WordSignatures

  /// Cuts a passage into tokens and sentences.
  package init(_ passage: Passage) {
    self.passage = passage
    tokens = Tokenizer.tokens(of: passage.text)
    signatures = WordSignatures(tokens)
    sentences = GermanSentences.ranges(of: tokens)
  }

  /// Whether one of the words may stand in the passage; a quick no for most of them.
  func mightContain(_ words: WordSet) -> Bool { signatures.mightContain(words) }

  /// The sentence in which a token stands.
  package func sentence(at index: Int) -> Range<Int> {
    var (low, high) = (0, sentences.count - 1)
    while low <= high {
      let middle = (low + high) / 2
      if sentences[middle].contains(index) { return sentences[middle] }
      if sentences[middle].upperBound <= index { low = middle + 1 } else { high = middle - 1 }
    }
    return tokens.startIndex..<tokens.endIndex
  }

  /// The words of the passage at a range of tokens, as printed.
  package func text(_ range: Range<Int>) -> String {
    let place = tokens.textRange(range)
    return String(passage.text.slice(atBytes: place.start..<place.end))
  }
}
