import CouncilModel
import TextMatching

/// Finds questions that stand after the label of their answer: "Zu 1.: Wie viele …? Derzeit …".
struct QuestionsBehindAnswerLabels {
  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  func items() -> [QuestionItem] {
    labels.indices.compactMap { index in
      guard let label = labels[index], case .answer(let numbers) = label.kind, numbers.count == 1,
        let number = numbers.first,
        let sentence = firstSentence(after: label, at: index),
        sentence.endsWithQuestionMark
          || (QuestionCues.beginsAsInterrogative(sentence.text)
            && !sentence.text.hasLiteralSuffix("."))
      else { return nil }
      var item = QuestionItem(
        piece: index, boundary: index, contentStart: label.contentStart, number: number,
        printed: number.printed)
      item.isBehindAnswerLabel = true
      return item
    }
  }

  private func firstSentence(after label: Label, at index: Int) -> Sentence? {
    var end = index + 1
    while end < pieces.count, labels[end] == nil, end - index < 8 { end += 1 }
    return Sentence.sentences(of: pieces[index..<end], from: label.contentStart, in: text).first
  }
}
