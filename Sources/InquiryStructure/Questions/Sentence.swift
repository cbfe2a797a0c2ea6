import CouncilModel

/// A sentence inside a question's stretch of text: the pieces from one boundary to the next.
struct Sentence {
  /// UTF-8 offsets in the letter's text.
  var range: TextRange
  var text: String
  var breakBefore: Piece.Break
  var isBold: Bool
  var isItalic: Bool
  var isHeading: Bool
  var isRow: Bool

  var endsWithQuestionMark: Bool { text.endsWithQuestionMark }

  /// The pieces of a stretch joined to sentences; one ends where a piece ends a sentence or where
  /// the next piece begins a line on purpose.
  static func sentences(of pieces: ArraySlice<Piece>, from start: Int, in text: LetterText)
    -> [Sentence]
  {
    var sentences: [Sentence] = []
    var open: [Piece] = []
    func close() {
      guard let first = open.first, let last = open.last else { return }
      let range = TextRange(max(first.range.start, start), last.range.end)
      guard !range.isEmpty else {
        open.removeAll()
        return
      }
      sentences.append(
        Sentence(
          range: range, text: text.string(range), breakBefore: first.breakBefore,
          isBold: open.allSatisfy(\.isBold), isItalic: open.allSatisfy(\.isItalic),
          isHeading: open.contains { if case .heading = $0.role { true } else { false } },
          isRow: open.contains { $0.role == .tableRow }))
      open.removeAll()
    }
    for piece in pieces {
      if piece.breakBefore >= .line { close() }
      open.append(piece)
      if piece.endsSentence { close() }
    }
    close()
    return sentences
  }
}
