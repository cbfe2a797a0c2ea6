import CouncilModel
import GermanText

@testable import EntityRegistry

/// A text in which ⟦⟧ marks a stretch, cut into tokens, as readers of the registry see it.
struct MarkedText {
  let text: String
  let tokens: [Token]
  /// The tokens between the marks; nil where none is marked.
  let marked: Range<Int>?

  init(_ marked: String) {
    var text = ""
    var bounds: [Int] = []
    for character in marked {
      if character == "⟦" || character == "⟧" {
        bounds.append(text.utf8.count)
      } else {
        text.append(character)
      }
    }
    self.text = text
    let tokens = Tokenizer.tokens(of: text)
    self.tokens = tokens
    guard bounds.count == 2 else {
      self.marked = nil
      return
    }
    let inside = tokens.indices.filter {
      tokens[$0].range.start >= bounds[0] && tokens[$0].range.end <= bounds[1]
    }
    self.marked = inside.first.flatMap { first in inside.last.map { first..<($0 + 1) } }
  }

  /// The words of some tokens, as printed.
  func words(_ range: Range<Int>?) -> String? {
    guard let range, !range.isEmpty else { return nil }
    let place = tokens.textRange(range)
    return String(decoding: text.utf8.dropFirst(place.start).prefix(place.count), as: UTF8.self)
  }

  /// The text as the one sentence of an answer's paragraph, without facts.
  func sentence(areas: [String] = [], topics: [Topic] = []) -> AnswerSentence {
    let block = Block(kind: .paragraph, text: text, page: 1, start: 0, end: text.utf8.count)
    let passage = AnswerPassage(block, exchange: nil, facts: [])
    let facts = areas.map { name in
      Fact(
        exchange: nil, value: .area(Area(name: name, kind: .district)),
        evidence: Evidence(text: name, page: 1, start: 0, end: 0), rule: "test")
    }
    let letter = Extraction(
      source: Source(path: "probe.md", sha256: "0", format: "markdown", pages: 1),
      status: .complete, diagnostics: [], paper: Paper(), blocks: [block], exchanges: [],
      facts: facts)
    return AnswerSentence(
      passage: passage, range: 0..<tokens.count, letter: LetterSurroundings(letter),
      topics: topics, passageTopics: topics)
  }
}
