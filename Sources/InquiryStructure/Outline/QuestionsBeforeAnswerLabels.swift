import CouncilModel
import TextMatching

/// Finds unnumbered questions right before a bare answer label: "Wie oft …? Antwort: …" in one
/// paragraph or on two lines.
struct QuestionsBeforeAnswerLabels {
  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// - Parameter items: the questions found so far; a label right after one is its own.
  func items(beside items: [QuestionItem]) -> [QuestionItem] {
    labels.indices.flatMap { index -> [QuestionItem] in
      guard let label = labels[index], case .answer(let numbers) = label.kind, numbers.isEmpty,
        case let starts = starts(before: index), let first = starts.first,
        !items.contains(where: { (first..<index).contains($0.piece) })
      else { return [] }
      return starts.map { start in
        QuestionItem(
          piece: start, boundary: start, contentStart: contentStart(of: pieces[start]),
          isListed: isBulleted(start))
      }
    }
  }

  private func starts(before label: Int) -> [Int] {
    if let last = start(before: label) { return bulleted(above: last) + [last] }
    // A closing sentence may stand between the list and the answer.
    var end = label
    while end > 0, labels[end - 1] == nil, !isBulleted(end - 1) { end -= 1 }
    var last = end - 1
    let longestClosing = 3
    guard label - end <= longestClosing, last >= 0, labels[last] == nil else { return [] }
    while last > 0, pieces[last].breakBefore < .line, labels[last] == nil { last -= 1 }
    guard isBulleted(last), asks(last..<end) else { return [] }
    let list = bulleted(above: last)
    return list.isEmpty ? [] : list + [last]
  }

  private func isBulleted(_ index: Int) -> Bool {
    pieces[index].breakBefore >= .line
      && contentStart(of: pieces[index]) > pieces[index].range.start
  }

  /// Whether a list's item asks; its mark may be missing.
  private func asks(_ range: Range<Int>) -> Bool {
    let first = pieces[range.lowerBound]
    let text = first.text.dropFirst(bytes: contentStart(of: first) - first.range.start)
    let isOneSentence = range.dropLast().allSatisfy { !pieces[$0].endsSentence }
    return pieces[range.upperBound - 1].endsWithQuestionMark
      || isOneSentence && QuestionCues.beginsAsQuestion(String(text))
  }

  /// The first pieces of the questions in the list that a question ends: "- Ist …?", "- Wer …?".
  private func bulleted(above last: Int) -> [Int] {
    guard contentStart(of: pieces[last]) > pieces[last].range.start else { return [] }
    var starts: [Int] = []
    var end = last
    while end > 0 {
      var start = end - 1
      while start > 0, pieces[start].breakBefore < .line, labels[start] == nil { start -= 1 }
      guard labels[start] == nil, isBulleted(start), asks(start..<end) else { break }
      starts.insert(start, at: 0)
      end = start
    }
    return starts
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
    var above = start - 1
    while above > 0, labels[above] == nil, QuestionBoundary.isOpening(pieces[above].text) {
      above -= 1
    }
    if above >= 0, case .question = labels[above]?.kind { return nil }
    guard start < label, pieces[start].breakBefore >= .line,
      pieces[start..<label].contains(where: \.endsWithQuestionMark)
    else { return nil }
    return start
  }

  /// After a bullet.
  private func contentStart(of piece: Piece) -> Int {
    guard let first = piece.text.first, !first.isLetter, !first.isNumber, first != "„",
      first != "\""
    else {
      return piece.range.start
    }
    let rest = piece.text.dropFirst().drop { $0 == " " || $0 == "\t" }
    return piece.range.end - rest.byteCount
  }
}
