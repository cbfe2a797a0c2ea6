import CouncilModel
import TextMatching

/// Walks the markers and joins every question with its answer.
struct ExchangeBuilder {
  let text: LetterText
  let pieces: [Piece]

  /// A question with what has been found of its answer.
  struct Draft {
    var item: QuestionItem?
    var number: ItemNumber?
    var printed: String?
    /// The question's text: a lead-in and the part behind the sub-label, or one range.
    var question: [TextRange] = []
    var answers: [TextRange] = []
    var joint = false
    /// Whether the question waits for the answer that stands under a later one.
    var isPending = true
  }

  func drafts(from markers: [Marker]) -> [Draft] {
    let isLabelled = isLabelled(markers)
    var drafts: [Draft] = []
    var ended: Int?
    for (index, marker) in markers.enumerated() {
      let next = index + 1 < markers.count ? markers[index + 1] : nil
      let content = sentences(of: marker, before: next)
      switch marker.kind {
      case .question(let item):
        let expectsLabel = answers(next, item) || isLabelled
        drafts.append(
          draft(of: item, content, isAnswered: answers(next, item), expectsLabel: expectsLabel))
        if !expectsLabel { share(&drafts) }
      case .answer(let numbers):
        // A bare "Antwort:" behind what ends an answer belongs to no question before that.
        if numbers.isEmpty, ended == drafts.count { continue }
        // "Antworten:" above "1. …", "2. …" is a heading.
        if numbers.isEmpty, content.isEmpty, case .answer(let own)? = next?.kind, !own.isEmpty {
          continue
        }
        assign(answerRange(content), to: numbers, in: &drafts)
      case .outside:
        ended = drafts.filter { !$0.isPending }.count == drafts.count ? drafts.count : ended
      }
    }
    return drafts
  }

  /// Whether answers carry numbered labels throughout: then nothing unlabelled is an answer.
  private func isLabelled(_ markers: [Marker]) -> Bool {
    var questions = 0
    var answered = 0
    for (index, marker) in markers.enumerated() {
      switch marker.kind {
      case .question: questions += 1
      case .answer(let numbers):
        // "Zu Frage 5 bis 7:" directly above question 8 labels nothing.
        let next = index + 1 < markers.count ? markers[index + 1] : nil
        if !sentences(of: marker, before: next).isEmpty {
          answered += marker.answersAll ? questions : max(1, numbers.count)
        }
      case .outside: break
      }
    }
    return questions > 0 && answered * 2 >= questions
  }

  /// Whether a marker is the answer label of a question.
  private func answers(_ marker: Marker?, _ item: QuestionItem) -> Bool {
    guard case .answer(let numbers)? = marker?.kind else { return false }
    return numbers.isEmpty || numbers.contains { matches($0, item) }
  }

  private func matches(_ number: ItemNumber, _ item: QuestionItem) -> Bool {
    guard let own = item.number else { return false }
    return number.printed == item.printed
      || (number.family == own.family && number.major == own.major && number.minor == own.minor)
  }

  private func sentences(of marker: Marker, before next: Marker?) -> [Sentence] {
    Sentence.sentences(
      of: pieces[marker.piece..<max(marker.piece + 1, next?.boundary ?? pieces.count)],
      from: marker.contentStart, in: text)
  }

  private func draft(
    of item: QuestionItem, _ content: [Sentence], isAnswered: Bool, expectsLabel: Bool
  ) -> Draft {
    var draft = Draft(item: item, number: item.number, printed: item.printed)
    guard let first = content.first else { return draft }
    let length =
      isAnswered
      ? lengthWithoutFootnotes(content, isListed: item.isListed)
      : QuestionBoundary.questionLength(content)
    let own = TextRange(first.range.start, content[length - 1].range.end)
    draft.question = (item.leadIn.map { [$0] } ?? []) + [withoutClosingQuote(own)]
    guard !expectsLabel, let range = answerRange(Array(content[length...])) else { return draft }
    draft.answers = [range]
    draft.isPending = false
    return draft
  }

  /// Without the quote that closes where none opened: a quoted question's own.
  private func withoutClosingQuote(_ range: TextRange) -> TextRange {
    let question = text.string(range)
    guard let close = question.last, "“”«\"".contains(close), question.dropLast().last == "?",
      !question.contains(where: { "„»".contains($0) }),
      question.filter({ $0 == close }).count == 1
    else { return range }
    return TextRange(range.start, range.end - String(close).byteCount)
  }

  /// A footnote between a question and its answer's label is neither: "… ? 1 Mittel für …".
  private func lengthWithoutFootnotes(_ content: [Sentence], isListed: Bool) -> Int {
    if isListed, let next = content.dropFirst().firstIndex(where: { $0.breakBefore >= .line }) {
      return next
    }
    guard let mark = content.lastIndex(where: \.endsWithQuestionMark) else { return content.count }
    let rest = content[(mark + 1)...]
    let isFootnote = rest.first.map { $0.text.first?.isNumber == true && $0.breakBefore == .inline }
    return isFootnote == true ? mark + 1 : content.count
  }

  private func answerRange(_ content: [Sentence]) -> TextRange? {
    let trimmed = AnswerTrimming.trimmed(content)
    guard let first = trimmed.first, let last = trimmed.last else { return nil }
    return TextRange(first.range.start, last.range.end)
  }

  /// Questions stacked above one answer share it.
  private func share(_ drafts: inout [Draft]) {
    guard let last = drafts.indices.last, !drafts[last].isPending else { return }
    var index = last - 1
    while index >= 0, drafts[index].isPending, isStacked(drafts[index], above: drafts[index + 1]) {
      drafts[index].answers = drafts[last].answers
      drafts[index].joint = true
      drafts[index].isPending = false
      drafts[last].joint = true
      index -= 1
    }
  }

  /// Whether the numbers rise; a plain "1." below a "2." begins the questions anew.
  private func isStacked(_ upper: Draft, above lower: Draft) -> Bool {
    guard let first = upper.number, let second = lower.number,
      first.family == .decimal, second.family == .decimal,
      first.printed == upper.printed, second.printed == lower.printed
    else { return true }
    return second.gap(behind: first) != nil
  }

  private func assign(_ range: TextRange?, to numbers: [ItemNumber], in drafts: inout [Draft]) {
    let targets =
      numbers.isEmpty ? pendingTail(of: drafts) : numbers.flatMap { indices(of: $0, in: drafts) }
    for target in targets {
      drafts[target].isPending = false
      if let range { drafts[target].answers.append(range) }
      if targets.count > 1 { drafts[target].joint = true }
    }
    // "Zu 1." with no question printed.
    for number in numbers where !targets.contains(where: { answersNumber(number, drafts[$0]) }) {
      drafts.append(
        Draft(
          number: number, printed: number.printed, answers: range.map { [$0] } ?? [],
          joint: numbers.count > 1, isPending: false))
    }
  }

  /// The questions at the end that have no answer yet; a bare "Antwort:" is theirs.
  private func pendingTail(of drafts: [Draft]) -> [Int] {
    var tail: [Int] = []
    for index in drafts.indices.reversed() {
      guard drafts[index].isPending else { break }
      tail.insert(index, at: 0)
    }
    return tail.isEmpty ? drafts.indices.suffix(1).map { $0 } : tail
  }

  private func answersNumber(_ number: ItemNumber, _ draft: Draft) -> Bool {
    if draft.printed == number.printed { return true }
    guard let own = draft.number, own.family == number.family, own.major == number.major else {
      return false
    }
    return own.minor == number.minor || number.minor == 0
  }

  /// The last questions of a number, sub-questions of the number together.
  private func indices(of number: ItemNumber, in drafts: [Draft]) -> [Int] {
    guard let last = drafts.indices.last(where: { answersNumber(number, drafts[$0]) }) else {
      return []
    }
    if drafts[last].printed == number.printed { return [last] }
    var group: [Int] = [last]
    var index = last - 1
    while index >= 0, answersNumber(number, drafts[index]), drafts[index].number?.minor ?? 0 > 0 {
      group.insert(index, at: 0)
      index -= 1
    }
    return group
  }
}
