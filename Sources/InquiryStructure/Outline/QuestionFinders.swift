/// Everything that finds questions in a letter's outline, in order: numbers first, then what asks
/// without one. Add a finder here.
enum QuestionFinders {
  static func items(of letter: LabelledLetter) -> [QuestionItem] {
    let (text, pieces, labels) = (letter.text, letter.pieces, letter.labels)
    let numbered = OutlineReader(text: text, pieces: pieces, labels: labels).items()
    let quoted = QuotedQuestions(text: text, pieces: pieces, labels: labels)
      .items(beside: numbered)
    guard quoted.isEmpty else { return quoted }
    let restated = RestatedQuestions(text: text, pieces: pieces, labels: labels)
      .items(beside: numbered)
    let known = Set(restated.map(\.piece))
    var items = numbered
    items += BulletedQuestions(text: text, pieces: pieces, labels: labels).items(beside: items)
    if items.count == numbered.count {
      items += UnnumberedQuestions(text: text, pieces: pieces, labels: labels)
        .items(beside: numbered, from: 0).filter { !known.contains($0.piece) }
    }
    items += restated
    if items.isEmpty { items = StackedQuestions(pieces: pieces, labels: labels).items() }
    items += QuestionsBehindAnswerLabels(text: text, pieces: pieces, labels: labels).items()
    items += BareQuestionLabels(labels: labels, pieces: pieces).items(beside: items)
    items += QuestionsBeforeAnswerLabels(text: text, pieces: pieces, labels: labels)
      .items(beside: items)
    items = SpokenTurns(text: text, pieces: pieces, labels: labels).questions(beside: items)
    return items.sorted { $0.piece < $1.piece }
  }
}
