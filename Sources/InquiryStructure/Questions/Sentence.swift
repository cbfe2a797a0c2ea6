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
    var open = pieces.startIndex
    func close(before end: Int) {
      guard open < end else { return }
      let parts = pieces[open..<end]
      // A label may fill its piece, and the sentence run on after it.
      let said = pieces[open..<end].first { $0.range.end > start } ?? pieces[end - 1]
      let first = max(said.range.start, start)
      let range = TextRange(min(first, pieces[end - 1].range.end), pieces[end - 1].range.end)
      open = end
      guard !range.isEmpty else { return }
      sentences.append(
        Sentence(
          range: range, text: text.string(range), breakBefore: parts[parts.startIndex].breakBefore,
          isBold: parts.indices.allSatisfy { parts[$0].isBold },
          isItalic: parts.indices.allSatisfy { parts[$0].isItalic },
          isHeading: parts.indices.contains {
            if case .heading = parts[$0].role { true } else { false }
          },
          isRow: parts.indices.contains { parts[$0].role == .tableRow }))
    }
    for index in pieces.indices {
      if pieces[index].breakBefore >= .line { close(before: index) }
      if pieces[index].endsSentence { close(before: index + 1) }
    }
    close(before: pieces.endIndex)
    return sentences
  }
}
