import CouncilModel

/// Merges questions that the letter prints twice: the list above, and each again above its answer.
struct Restatements {
  /// Two questions are the same when this share of their words is common.
  private static let sameShare = 0.75

  /// The same for questions under different numbers.
  private static let equalShare = 0.95

  let text: LetterText

  func merged(_ drafts: [ExchangeBuilder.Draft]) -> [ExchangeBuilder.Draft] {
    var result: [ExchangeBuilder.Draft] = []
    for draft in drafts {
      if let earlier = result.firstIndex(where: { isSame($0, draft) }) {
        result[earlier] = merge(result[earlier], draft)
      } else {
        result.append(draft)
      }
    }
    return result
  }

  private func isSame(_ earlier: ExchangeBuilder.Draft, _ later: ExchangeBuilder.Draft) -> Bool {
    guard !earlier.question.isEmpty, !later.question.isEmpty else { return false }
    let share = similarity(printed(earlier.question), printed(later.question))
    if earlier.printed == nil, later.printed == nil { return share >= Self.equalShare }
    if let a = earlier.printed, let b = later.printed, a != b {
      return share >= Self.equalShare && earlier.number?.family != .lowerLetter
        && earlier.number?.minor == 0
    }
    return share >= Self.sameShare
  }

  private func merge(
    _ earlier: ExchangeBuilder.Draft, _ later: ExchangeBuilder.Draft
  ) -> ExchangeBuilder.Draft {
    if later.answers.isEmpty { return earlier }
    if earlier.answers.isEmpty || earlier.joint {
      var merged = later
      merged.printed = later.printed ?? earlier.printed
      merged.number = later.number ?? earlier.number
      return merged
    }
    // A short answer first and a long one behind: both are the answer.
    var merged = earlier
    merged.answers += later.answers.filter { !earlier.answers.contains($0) }
    return merged
  }

  private func printed(_ ranges: [TextRange]) -> String {
    ranges.map(text.string).joined(separator: " ")
  }

  /// The share of common words, the larger set counting.
  private func similarity(_ first: String, _ second: String) -> Double {
    let a = words(first)
    let b = words(second)
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    return Double(a.intersection(b).count) / Double(max(a.count, b.count))
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
