import CouncilModel

/// Takes the questions below one label apart: "Frage 2 + 3:" above two questions.
struct JointQuestions {
  let text: LetterText
  let pieces: [Piece]

  /// One item for each number where as many questions stand below the label; the whole otherwise.
  func items(of candidate: QuestionCandidate, _ item: QuestionItem, end: Int) -> [QuestionItem] {
    let sentences = Sentence.sentences(
      of: pieces[candidate.piece..<end], from: candidate.contentStart, in: text)
    let asked = sentences.prefix(QuestionBoundary.questionLength(sentences))
    var starts: [Int] = []
    var isBehindMark = true
    for sentence in asked {
      if isBehindMark { starts.append(sentence.range.start) }
      isBehindMark = sentence.endsWithQuestionMark || QuestionCues.isRequest(sentence.text)
    }
    guard starts.count == candidate.joint.count else { return [item] }
    return zip(candidate.joint, starts).enumerated().map { index, pair in
      var part = item
      part.number = pair.0
      part.printed = pair.0.printed
      part.contentStart = pair.1
      if index > 0 {
        part.piece = pieces.firstIndex { $0.range.start >= pair.1 } ?? candidate.piece
        part.boundary = part.piece
      }
      return part
    }
  }
}
