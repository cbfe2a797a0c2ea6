import CouncilModel
import GermanText

@testable import EntityExtraction

/// A text with expected spans, cut into tokens, so that one grammar can be asked by itself.
struct MarkedTokens {
  let marked: MarkedText
  let passage: TokenizedPassage

  var tokens: [Token] { passage.tokens }

  init(_ text: String, kind: Passage.Kind = .paragraph) {
    marked = MarkedText(text)
    passage = TokenizedPassage(Passage(marked.text, kind: kind))
  }

  /// The position of the first token that begins where the first mark does, or after it.
  var first: Int {
    guard let range = marked.ranges.first else { return 0 }
    return tokens.firstIndex { $0.range.start >= range.start } ?? tokens.count
  }

  /// The tokens of the first mark.
  var span: Range<Int> {
    guard let range = marked.ranges.first else { return 0..<0 }
    return first..<(tokens.firstIndex { $0.range.start >= range.end } ?? tokens.count)
  }

  /// What a grammar finds where it is asked at each token in turn, and goes on after what it found.
  func found<Phrase>(
    _ span: KeyPath<Phrase, Range<Int>>, by find: ([Token], Int) -> Phrase?
  ) -> [Phrase] {
    var found: [Phrase] = []
    var index = 0
    while index < tokens.count {
      guard let phrase = find(tokens, index) else {
        index += 1
        continue
      }
      found.append(phrase)
      index = max(phrase[keyPath: span].upperBound, index + 1)
    }
    return found
  }

  /// The words of spans, as printed.
  func words(_ spans: [Range<Int>]) -> [String] { spans.map(passage.text) }
}
