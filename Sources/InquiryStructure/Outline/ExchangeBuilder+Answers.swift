import CouncilModel

/// Which questions an answer belongs to.
extension ExchangeBuilder {
  func assign(
    _ range: TextRange?, to numbers: [ItemNumber], in drafts: inout [Draft], scope: Label.Scope?
  ) {
    let targets =
      numbers.isEmpty
      ? due(of: scope, in: drafts) : numbers.flatMap { indices(of: $0, in: drafts, scope: scope) }
    for target in targets {
      drafts[target].isPending = false
      if let range { drafts[target].answers.append(range) }
      if targets.count > 1 { drafts[target].joint = true }
    }
    if let range, !numbers.isEmpty {
      for target in targets { answerRestated(drafts[target], with: range, in: &drafts) }
    }
    // "Zur Nachfrage 1:" is no answer to a first question that nobody printed.
    if case .furtherQuestions? = scope, !targets.isEmpty { return }
    // "Zu 1." with no question printed.
    for number in numbers where !targets.contains(where: { answersNumber(number, drafts[$0]) }) {
      drafts.append(
        Draft(
          number: number, printed: number.printed, answers: range.map { [$0] } ?? [],
          joint: numbers.count > 1, isPending: false))
    }
  }

  /// Gives the answer to the same question where it is printed again and waits, too.
  private func answerRestated(
    _ draft: Draft, with range: TextRange, in drafts: inout [Draft]
  ) {
    let question = draft.question.map(text.string).joined(separator: " ")
    var words = QuestionWords(question)
    for index in drafts.indices.suffix(Self.reach)
    where drafts[index].isPending && drafts[index].printed == draft.printed {
      var other = QuestionWords(drafts[index].question.map(text.string).joined(separator: " "))
      let share =
        drafts[index].item?.isUnderHeading == true
        ? Restatements.equalShare : Restatements.sameShare
      guard other.shares(share, with: &words) else { continue }
      drafts[index].answers.append(range)
      drafts[index].isPending = false
      drafts[index].joint = draft.joint
    }
  }

  /// The questions that a label without a number answers: those of the block that it names, where
  /// some wait, else the last that wait.
  private func due(of scope: Label.Scope?, in drafts: [Draft]) -> [Int] {
    let tail = pendingTail(of: drafts)
    guard let named = blocks.named(by: scope) else { return tail }
    let waiting = drafts.indices.suffix(Self.reach).filter {
      drafts[$0].isPending && named.contains(drafts[$0].item?.block ?? 0)
    }
    return waiting.isEmpty ? tail : waiting
  }

  /// The questions at the end that have no answer yet; a bare "Antwort:" is theirs.
  private func pendingTail(of drafts: [Draft]) -> [Int] {
    var tail: [Int] = []
    for index in drafts.indices.reversed() {
      guard drafts[index].isPending else { break }
      // Who answers a question that was just asked answers no list that was printed above.
      if let last = tail.last, drafts[last].item?.isSpoken == true,
        drafts[index].item?.isSpoken != true
      {
        break
      }
      tail.insert(index, at: 0)
    }
    return tail.isEmpty ? drafts.indices.suffix(1).map { $0 } : tail
  }

  func answersNumber(_ number: ItemNumber, _ draft: Draft) -> Bool {
    if draft.printed == number.printed { return true }
    guard let own = draft.number, own.family == number.family, own.major == number.major else {
      return false
    }
    return own.minor == number.minor || number.minor == 0
  }

  /// The questions of a number in the block that is named or due, sub-questions of the number
  /// together.
  private func indices(
    of number: ItemNumber, in drafts: [Draft], scope: Label.Scope?
  ) -> [Int] {
    let named = blocks.named(by: scope)
    // "Zur Nachfrage 1:" where nobody wrote it down, or a speaker asked it.
    if case .furtherQuestions? = scope, named == nil {
      let spoken = pendingTail(of: drafts).filter {
        drafts[$0].isPending && drafts[$0].item?.isSpoken == true
      }
      return spoken.count >= number.major ? [spoken[number.major - 1]] : spoken
    }
    let matching = drafts.indices.suffix(Self.reach).filter { index in
      answersNumber(number, drafts[index])
        && named.map { $0.contains(drafts[index].item?.block ?? 0) } ?? true
    }
    if matching.isEmpty, case .furtherQuestions? = scope, let named {
      // "Zur 1. Nachfrage:" of "Nachfragen: 4. …? 5. …?"
      let further = drafts.indices.filter { named.contains(drafts[$0].item?.block ?? 0) }
      return number.major <= further.count ? [further[number.major - 1]] : []
    }
    guard let last = due(matching, in: drafts) else { return [] }
    if drafts[last].printed == number.printed { return [last] }
    var group: [Int] = [last]
    var index = last - 1
    while index >= 0, answersNumber(number, drafts[index]), drafts[index].number?.minor ?? 0 > 0 {
      group.insert(index, at: 0)
      index -= 1
    }
    return group
  }

  /// The one of several questions with one number that an answer is to: the question right above,
  /// else the first block's that waits for one, else the last.
  private func due(_ matching: [Int], in drafts: [Draft]) -> Int? {
    guard let last = matching.last, matching.count > 1 else { return matching.last }
    let isBelow = last == drafts.count - 1 && drafts[last].isPending
    if isBelow, last == 0 || !drafts[last - 1].isPending { return last }
    guard let first = matching.first(where: { drafts[$0].isPending }),
      let block = drafts[first].item?.block
    else { return last }
    return matching.last { drafts[$0].item?.block == block } ?? last
  }
}
