import CouncilModel
import GermanText
import TextMatching

/// Decides whether a question's lettered parts are exchanges of their own: they are where they
/// are answered one by one.
struct SubQuestions {
  /// A lead-in with fewer words is a heading, and no part of the question.
  private static let shortestLeadIn = 7

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// The question's items: itself alone, its parts, or itself and its parts.
  func items(of item: QuestionItem, subs: [QuestionCandidate], end: Int) -> [QuestionItem] {
    guard let first = subs.first else { return [item] }
    if !isFirst(first.number) { return continued(item, subs: subs, first: first.piece) }
    let ends = subs.dropFirst().map(\.piece) + [end]
    let isAnswered = zip(subs, ends).map { hasAnswer($0.piece, $0.contentStart, end: $1) }
    // Parts that stand stacked above one answer are one question.
    guard
      subs.count == 1
        ? isAnswered[0]
        : isAnswered.dropLast().contains(true)
          || haveLabels(below: item, from: first.piece)
    else { return [item] }
    var result = subs.map { sub in
      QuestionItem(
        piece: sub.piece, boundary: sub.piece, contentStart: sub.contentStart, number: sub.number,
        printed: name(sub.number, below: item))
    }
    let lead = sentences(item.piece, item.contentStart, end: first.piece)
    if QuestionBoundary.questionLength(lead) < lead.count, hasQuestion(lead) {
      result.insert(item, at: 0)
    } else {
      result[0].boundary = item.boundary
      result[0].leadIn = leadIn(lead)
    }
    return result
  }

  /// Whether "Zu 1a:" and "Zu 1b:" stand after the questions.
  private func haveLabels(below item: QuestionItem, from start: Int) -> Bool {
    guard let number = item.number, number.minor == 0 else { return false }
    let labelled = labels[start...].filter { label in
      guard case .answer(let numbers) = label?.kind else { return false }
      return numbers.contains {
        $0.family == number.family && $0.major == number.major && $0.minor > 0
      }
    }
    return labelled.count > 1
  }

  /// "1. a) …?", answered, and "b) …?" below: the first part stands on the question's own line.
  private func continued(
    _ item: QuestionItem, subs: [QuestionCandidate], first: Int
  ) -> [QuestionItem] {
    let lead = sentences(item.piece, item.contentStart, end: first)
    guard hasQuestion(lead),
      QuestionBoundary.questionLength(lead) < lead.count
    else { return [item] }
    return [item]
      + subs.map { sub in
        QuestionItem(
          piece: sub.piece, boundary: sub.piece, contentStart: sub.contentStart,
          number: sub.number, printed: name(sub.number, below: item))
      }
  }

  private func isFirst(_ number: ItemNumber) -> Bool {
    number.minor > 0 ? number.minor == 1 : number.major == 1
  }

  private func name(_ number: ItemNumber, below item: QuestionItem) -> String {
    if number.minor > 0 { return number.printed }
    let parent = item.printed ?? ""
    return number.family == .decimal ? parent + "." + number.printed : parent + number.printed
  }

  private func sentences(_ piece: Int, _ start: Int, end: Int) -> [Sentence] {
    Sentence.sentences(of: pieces[piece..<end], from: start, in: text)
  }

  private func hasQuestion(_ sentences: [Sentence]) -> Bool {
    sentences.contains { $0.endsWithQuestionMark || QuestionCues.isRequest($0.text) }
  }

  private func hasAnswer(_ piece: Int, _ start: Int, end: Int) -> Bool {
    let hasLabel = labels[(piece + 1)..<max(piece + 1, end)].contains { label in
      if case .answer = label?.kind { true } else { false }
    }
    let sentences = sentences(piece, start, end: end)
    return hasLabel || QuestionBoundary.questionLength(sentences) < sentences.count
  }

  private func leadIn(_ sentences: [Sentence]) -> TextRange? {
    guard let first = sentences.first, let last = sentences.last else { return nil }
    let range = TextRange(first.range.start, last.range.end)
    if QuestionCues.beginsAsQuestion(first.text) { return range }
    let words = text.string(range).wordCount
    let isHeading = last.text.hasLiteralSuffix(":") || !".?!)".contains(last.text.last ?? " ")
    return words < Self.shortestLeadIn
      || (isHeading && !hasQuestion(sentences) && words < 2 * Self.shortestLeadIn)
      ? nil : range
  }
}
