import CouncilModel

/// Finds unnumbered questions right before a bare answer label: "Wie oft …? Antwort: …" in one
/// paragraph or on two lines.
struct QuestionsBeforeAnswerLabels {
  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// - Parameter items: the questions found so far; a label right behind one is its own.
  func items(beside items: [QuestionItem]) -> [QuestionItem] {
    labels.indices.compactMap { index in
      guard let label = labels[index], case .answer(let numbers) = label.kind, numbers.isEmpty,
        let start = start(before: index),
        !items.contains(where: { (start..<index).contains($0.piece) })
      else { return nil }
      return QuestionItem(
        piece: start, boundary: start, contentStart: contentStart(of: pieces[start]))
    }
  }

  /// The first piece of the paragraph before a label, where that paragraph asks.
  private func start(before label: Int) -> Int? {
    var start = label
    while start > 0, labels[start - 1] == nil {
      let isStart = pieces[start].breakBefore >= .line && start < label
      if isStart { break }
      start -= 1
    }
    // "1." or "Frage 1:" right before: a numbered question's own text.
    if start > 0, case .question = labels[start - 1]?.kind { return nil }
    guard start < label, pieces[start].breakBefore >= .line,
      pieces[start..<label].contains(where: \.endsWithQuestionMark)
    else { return nil }
    return start
  }

  /// Behind a bullet.
  private func contentStart(of piece: Piece) -> Int {
    guard let first = piece.text.first, !first.isLetter, !first.isNumber, first != "„",
      first != "\""
    else {
      return piece.range.start
    }
    let rest = piece.text.dropFirst().drop { $0 == " " || $0 == "\t" }
    return piece.range.end - rest.utf8.count
  }
}
