import CouncilModel

/// A letter as every interpretation sees it: its text, its pieces and what labels them.
struct LabelledLetter {
  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  init(_ text: LetterText) {
    self.text = text
    pieces = PieceReader.pieces(of: text)
    labels = LabelReader.labels(of: pieces)
  }

  init(text: LetterText, pieces: [Piece], labels: [Label?]) {
    self.text = text
    self.pieces = pieces
    self.labels = labels
  }
}
