import CouncilModel
import GermanText

/// Where a letter's close begins, and the annex below it.
struct LetterParts {
  /// UTF-8 offset of the greeting or signature; nil where there is none.
  private(set) var closingStart: Int?
  /// UTF-8 offset of "Anlage 1" and what it holds; nil where no text is appended.
  private(set) var annexStart: Int?

  /// So many full sentences may follow a close that ends a letter without questions.
  private static let mostSentences = 3
  /// Shorter ones are lines of a head or foot. In words.
  private static let shortestSentence = 8

  init(closingStart: Int?, annexStart: Int?) {
    self.closingStart = closingStart
    self.annexStart = annexStart
  }

  /// - Parameter exchanges: what is asked and answered ends before the close.
  init(of letter: LabelledLetter, exchanges: [Exchange]) {
    let last =
      exchanges.flatMap { [$0.questionRange].compactMap { $0 } + $0.answerRanges }
      .map(\.end).max() ?? 0
    annexStart = Self.annex(of: letter, after: last)
    for index in letter.pieces.indices where letter.pieces[index].range.start >= last {
      switch letter.labels[index]?.kind {
      case .closing? where !exchanges.isEmpty || Self.isClose(at: index, of: letter, annexStart):
        closingStart = letter.pieces[index].range.start
        return
      case nil where !exchanges.isEmpty && Self.isTail(letter.pieces[index]):
        closingStart = letter.pieces[index].range.start
        return
      case .attachment?: return
      default: continue
      }
    }
  }

  /// Thanks, notices and contacts below the last answer, which were taken from it.
  private static func isTail(_ piece: Piece) -> Bool {
    piece.breakBefore >= .soft
      && (TailMatter.isCourtesy(piece.text) || TailMatter.isField(piece.text)
        || TailMatter.isContact(piece.text))
  }

  /// Whether little is said after a greeting, before the annex.
  private static func isClose(
    at index: Int, of letter: LabelledLetter, _ annexStart: Int?
  ) -> Bool {
    let end = annexStart ?? letter.text.visibleEnd
    let sentences = letter.pieces[index...].filter { piece in
      piece.range.start < end && piece.terminal == "."
        && piece.wordCount >= shortestSentence
    }
    return sentences.count <= mostSentences
  }

  /// The first heading of an annex with a sentence below it.
  private static func annex(of letter: LabelledLetter, after last: Int) -> Int? {
    let index = letter.pieces.indices.first { index in
      letter.pieces[index].range.start >= last && LetterEnds.isAnnex(letter.pieces[index])
        && letter.pieces[(index + 1)...].contains { $0.terminal == "." && $0.wordCount > 3 }
    }
    return index.map { letter.pieces[$0].range.start }
  }
}
