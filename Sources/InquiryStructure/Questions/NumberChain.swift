/// Chooses the numbered pieces that are the letter's questions: the best consistent sequence.
///
/// Dynamic programming over the candidates in their order. A candidate adds its own score and
/// what its number says: coming right after the one before is good, a gap costs, beginning a
/// new sequence costs more (a second part, the questions restated, another inquiry).
enum NumberChain {
  private static let continuation = 1.0
  private static let missingNumber = -2.0
  private static let newSequence = -4.0
  /// A sequence that does not begin with its first number.
  private static let lateStart = -2.0
  /// The same number again where a word processor lost the list's numbers: "1.", "1.", "1.".
  private static let lostNumber = -0.5

  /// At least this share of a sequence's items asks by words or marks.
  private static let askingShare = 0.3
  /// A number printed twice in a row by mistake.
  private static let repeatedNumber = -2.0

  struct Result {
    /// The chosen candidates, in order.
    var candidates: [QuestionCandidate] = []
    var score = 0.0
  }

  static func best(of candidates: [QuestionCandidate]) -> Result {
    guard !candidates.isEmpty else { return Result() }
    var best = [Double](repeating: 0, count: candidates.count)
    var previous = [Int?](repeating: nil, count: candidates.count)
    for index in candidates.indices {
      let candidate = candidates[index]
      best[index] = candidate.score + start(candidate.number)
      for earlier in 0..<index {
        let total =
          best[earlier] + candidate.score
          + transition(from: candidates[earlier].lastNumber, to: candidate.number)
        if total > best[index] {
          best[index] = total
          previous[index] = earlier
        }
      }
    }
    guard var last = best.indices.max(by: { best[$0] < best[$1] }), best[last] > 0 else {
      return Result()
    }
    let score = best[last]
    var chain = [last]
    while let earlier = previous[last] {
      chain.append(earlier)
      last = earlier
    }
    return Result(candidates: asking(chain.reversed().map { candidates[$0] }), score: score)
  }

  /// The sequences of which enough items ask; a list of measures asks nothing.
  private static func asking(_ chain: [QuestionCandidate]) -> [QuestionCandidate] {
    var sequences: [[QuestionCandidate]] = []
    for candidate in chain {
      if let last = sequences.last?.last,
        candidate.number.gap(after: last.lastNumber) != nil || candidate.number == last.number
      {
        sequences[sequences.count - 1].append(candidate)
      } else {
        sequences.append([candidate])
      }
    }
    return sequences.map(withoutHeadings).filter { sequence in
      Double(sequence.filter(\.asks).count) >= Double(sequence.count) * askingShare
    }.flatMap { $0 }
  }

  /// "1. Allgemeines" above the questions 1, 2, 3 is a heading, not the first of lost numbers.
  private static func withoutHeadings(_ sequence: [QuestionCandidate]) -> [QuestionCandidate] {
    guard sequence.contains(where: { $0.number != sequence[0].number }) else { return sequence }
    return sequence.indices.filter { index in
      let next = index + 1 < sequence.count ? sequence[index + 1] : nil
      return sequence[index].asks || next?.number != sequence[index].number || next?.asks != true
    }.map { sequence[$0] }
  }

  private static func start(_ number: ItemNumber) -> Double {
    number.isFirst || number.isNamed ? 0 : lateStart * Double(min(3, number.major - 1))
  }

  private static func transition(from earlier: ItemNumber, to later: ItemNumber) -> Double {
    if let gap = later.gap(after: earlier) {
      return gap == 0 ? continuation : missingNumber * Double(gap)
    }
    if later.isFirst, earlier == later, later.printed == "1", !later.isNamed { return lostNumber }
    if earlier == later { return repeatedNumber }
    return newSequence + start(later)
  }
}
