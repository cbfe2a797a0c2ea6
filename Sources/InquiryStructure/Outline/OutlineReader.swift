import CouncilModel

/// Finds the numbered questions of a letter, with their sub-questions.
struct OutlineReader {
  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]
  private let scorer: CandidateScorer
  private let agenda: Set<Int>

  init(text: LetterText, pieces: [Piece], labels: [Label?]) {
    self.text = text
    self.pieces = pieces
    self.labels = labels
    scorer = CandidateScorer(pieces: pieces, labels: labels)
    agenda = Agendas.items(in: pieces)
  }

  func items() -> [QuestionItem] {
    let decimal = chain(.decimal, in: pieces.indices)
    let upper = chain(.upperLetter, in: pieces.indices)
    if isOuter(upper, around: decimal) {
      return withSubItems(upper.candidates, inner: .decimal)
    }
    if decimal.score > 0 {
      let all = withOutOfOrder(decimal.candidates)
      return withSubItems(numbersRestored(all), inner: .lowerLetter)
    }
    let others = [
      upper, chain(.lowerLetter, in: pieces.indices), chain(.roman, in: pieces.indices),
    ]
    let best = others.max { $0.score < $1.score }
    return withSubItems(best?.candidates ?? [], inner: nil)
  }

  private func chain(_ family: ItemNumber.Family, in range: Range<Int>) -> NumberChain.Result {
    let candidates = range.compactMap { index -> QuestionCandidate? in
      guard let label = labels[index], case .question(let number?) = label.kind,
        number.family == family, !agenda.contains(index)
      else { return nil }
      let (score, asks) = scorer.score(index, number: number, contentStart: label.contentStart)
      // "Nach unserer ⏎ 1. Einschätzung ist das so."
      if !asks, score < 0, pieces[index].breakBefore == .inline { return nil }
      return QuestionCandidate(
        piece: index, number: number, contentStart: label.contentStart, score: score, asks: asks,
        joint: label.joint)
    }
    return NumberChain.best(of: candidates)
  }

  /// Questions that stand in the sequence with a number that comes too early: 1, 2, 5, 3, 4.
  private func withOutOfOrder(_ candidates: [QuestionCandidate]) -> [QuestionCandidate] {
    guard candidates.count > 1, let first = candidates.first?.piece,
      let last = candidates.last?.piece
    else { return candidates }
    let numbers = candidates.map(\.number)
    let highest = numbers.map(\.major).max() ?? 0
    let taken = Set(candidates.map(\.piece))
    let others = ((first + 1)..<max(first + 1, last)).compactMap { index -> QuestionCandidate? in
      guard !taken.contains(index), let label = labels[index],
        case .question(let number?) = label.kind, number.family == .decimal, number.minor == 0,
        number.major == highest + 1, pieces[index].breakBefore >= .line,
        pieces[index].endsWithQuestionMark
      else { return nil }
      return QuestionCandidate(
        piece: index, number: number, contentStart: label.contentStart, score: 0, asks: true)
    }
    return others.count == 1 ? (candidates + others).sorted { $0.piece < $1.piece } : candidates
  }

  /// Whether letters hold the numbers: "A." with "1.", "2." below, "B." with "1." again.
  private func isOuter(_ upper: NumberChain.Result, around decimal: NumberChain.Result) -> Bool {
    guard upper.score > 0, upper.candidates.count > 1 else { return false }
    guard decimal.score > 0 else { return true }
    let restarts = zip(decimal.candidates, decimal.candidates.dropFirst()).contains { left, right in
      right.number.isFirst
        && upper.candidates.contains { $0.piece > left.piece && $0.piece < right.piece }
    }
    return restarts || upper.score > decimal.score
  }

  /// "1.", "1.", "1." of a list whose numbers were lost becomes 1, 2, 3.
  private func numbersRestored(_ candidates: [QuestionCandidate]) -> [QuestionCandidate] {
    guard candidates.count > 1,
      candidates.allSatisfy({ $0.number.printed == "1" && !$0.number.isNamed })
    else { return candidates }
    return candidates.enumerated().map { index, candidate in
      var candidate = candidate
      candidate.number.major = index + 1
      candidate.number.printed = String(index + 1)
      return candidate
    }
  }

  private func withSubItems(
    _ candidates: [QuestionCandidate], inner: ItemNumber.Family?
  ) -> [QuestionItem] {
    var items: [QuestionItem] = []
    var index = 0
    while index < candidates.count {
      let candidate = candidates[index]
      // "1.1", "1a" below a printed "1.".
      var next = index + 1
      if candidate.number.minor == 0 {
        while next < candidates.count, candidates[next].number.minor > 0,
          candidates[next].number.major == candidate.number.major
        {
          next += 1
        }
      }
      let end = next < candidates.count ? candidates[next].piece : pieces.count
      let item = QuestionItem(
        piece: candidate.piece, boundary: candidate.piece, contentStart: candidate.contentStart,
        number: candidate.number,
        printed: candidate.number.printed)
      if !candidate.joint.isEmpty {
        items += JointQuestions(text: text, pieces: pieces).items(of: candidate, item, end: end)
        index = next
        continue
      }
      let own = Array(candidates[(index + 1)..<next])
      let subs = own.isEmpty ? innerChain(inner, from: candidate.piece + 1, to: end) : own
      items += SubQuestions(text: text, pieces: pieces, labels: labels)
        .items(of: item, subs: subs, end: end)
      index = next
    }
    return items
  }

  private func innerChain(
    _ family: ItemNumber.Family?, from start: Int, to end: Int
  ) -> [QuestionCandidate] {
    guard let family, start < end else { return [] }
    let result = chain(family, in: start..<end)
    return result.score > 0 ? result.candidates : []
  }
}
