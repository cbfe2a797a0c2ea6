import TextMatching

/// Finds agendas: their numbered items ask nothing, whatever their words.
enum Agendas {
  private static let heads: PrefixSet = ["Tagesordnung", "T a g e s o r d n u n g"]
  /// In words; longer pieces only speak of an agenda.
  private static let longestHead = 4
  /// A sentence of so many words ends the list.
  private static let shortestSentence = 5

  /// Indices of the pieces that are items of an agenda.
  static func items(in pieces: [Piece]) -> Set<Int> {
    var items: Set<Int> = []
    var index = 0
    while index < pieces.count {
      defer { index += 1 }
      guard pieces[index].text.hasPrefix(in: heads), pieces[index].wordCount <= longestHead else {
        continue
      }
      var next = index + 1
      while next < pieces.count, !isSentence(pieces[next]) {
        items.insert(next)
        next += 1
      }
    }
    return items
  }

  private static func isSentence(_ piece: Piece) -> Bool {
    piece.wordCount >= shortestSentence && (piece.terminal == "." || piece.endsWithQuestionMark)
  }
}
