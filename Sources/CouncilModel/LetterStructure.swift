/// A letter taken apart: its head fields, its blocks, its questions with their answers, and the
/// passages in which facts may stand.
package struct LetterStructure: Sendable, Equatable {
  /// A passage and where it begins in the letter's text.
  package struct PlacedPassage: Sendable, Equatable {
    package var passage: Passage
    package var start: Int

    package init(_ passage: Passage, start: Int) {
      self.passage = passage
      self.start = start
    }
  }

  package var paper: Paper
  package var blocks: [Block]
  package var exchanges: [Exchange]
  package var passages: [PlacedPassage]
  package var diagnostics: [Diagnostic]

  package init(
    paper: Paper, blocks: [Block], exchanges: [Exchange], passages: [PlacedPassage],
    diagnostics: [Diagnostic] = []
  ) {
    self.paper = paper
    self.blocks = blocks
    self.exchanges = exchanges
    self.passages = passages
    self.diagnostics = diagnostics
  }
}
