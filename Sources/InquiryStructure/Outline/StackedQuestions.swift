import CouncilModel
import TextMatching

/// Finds questions without numbers that stand one below the other, each on lines of its own: "Ich
/// bitte um Auskunft: ⏎ Wer zahlt? ⏎ Seit wann? ⏎ Wie lange noch?".
struct StackedQuestions {
  /// So many questions in a row answer nothing.
  private static let fewest = 3

  let pieces: [Piece]
  let labels: [Label?]

  func items() -> [QuestionItem] {
    var items: [QuestionItem] = []
    var run: [Range<Int>] = []
    func close() {
      let asking = run.count { paragraph in
        paragraph.contains { QuestionCues.beginsAsQuestion(pieces[$0].text) }
      }
      if run.count >= Self.fewest, asking * 2 >= run.count {
        items += run.map {
          QuestionItem(
            piece: $0.lowerBound, boundary: $0.lowerBound,
            contentStart: pieces[$0.lowerBound].range.start)
        }
      }
      run = []
    }
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, pieces[end].breakBefore < .line { end += 1 }
      if asks(start..<end) { run.append(start..<end) } else { close() }
      start = end
    }
    close()
    return items
  }

  /// Whether a paragraph ends with a question and has no label.
  private func asks(_ range: Range<Int>) -> Bool {
    guard let last = range.last, pieces[last].endsWithQuestionMark else { return false }
    return range.allSatisfy { labels[$0] == nil }
  }
}
