import CouncilModel

/// Merges questions that the letter prints twice: the list above, and each again above its answer.
struct Restatements {
  /// Two questions are the same when this share of their words is common.
  private static let sameShare = 0.75

  /// The same for questions without numbers.
  private static let equalShare = 0.95

  /// Words with the same beginning are one word inflected: "könnte", "könnten". In characters.
  private static let stemLength = 6

  let text: LetterText

  func merged(_ drafts: [ExchangeBuilder.Draft]) -> [ExchangeBuilder.Draft] {
    guard drafts.count > 1 else { return drafts }
    var result: [(draft: ExchangeBuilder.Draft, words: Set<Substring>)] = []
    let printed = drafts.map { $0.question.map(text.string).joined(separator: " ").lowercased() }
    for (draft, question) in zip(drafts, printed) {
      let words = Set(
        question.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(Self.stemLength) })
      if let earlier = result.firstIndex(where: {
        isSame(
          $0.draft, draft, share: share(of: words, and: $0.words),
          isEqual: areEqual(words, $0.words))
      }) {
        result[earlier].draft = merge(result[earlier].draft, draft)
      } else {
        result.append((draft, words))
      }
    }
    return result.map(\.draft)
  }

  private func isSame(
    _ earlier: ExchangeBuilder.Draft, _ later: ExchangeBuilder.Draft, share: Double, isEqual: Bool
  ) -> Bool {
    if earlier.printed == nil, later.printed == nil { return share >= Self.equalShare }
    if let a = earlier.printed, let b = later.printed, a != b {
      return isEqual && earlier.number?.family != .lowerLetter
        && earlier.number?.minor == 0
    }
    return share >= Self.sameShare
  }

  /// Whether two questions have the same words, but for one that is spelled otherwise: "… der
  /// Widersprüche …" and "… der Klagen …" ask for two things.
  private func areEqual(_ first: Set<Substring>, _ second: Set<Substring>) -> Bool {
    let own = first.subtracting(second)
    let other = second.subtracting(first)
    guard !first.isEmpty, own.count <= 1, other.count <= 1 else { return false }
    guard let word = own.first, let counterpart = other.first else {
      return own.isEmpty && other.isEmpty
    }
    let shortestBeginning = 3
    return !word.contains(where: \.isNumber)
      && word.prefix(shortestBeginning) == counterpart.prefix(shortestBeginning)
      && word.count > shortestBeginning && counterpart.count > shortestBeginning
  }

  /// The share of common words, the larger set counting.
  private func share(of first: Set<Substring>, and second: Set<Substring>) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return Double(first.intersection(second).count) / Double(max(first.count, second.count))
  }

  private func merge(
    _ earlier: ExchangeBuilder.Draft, _ later: ExchangeBuilder.Draft
  ) -> ExchangeBuilder.Draft {
    if later.answers.isEmpty { return earlier }
    if earlier.answers.isEmpty || earlier.joint {
      var merged = later
      // The list of questions numbers better than what repeats it.
      merged.printed = earlier.printed ?? later.printed
      merged.number = earlier.number ?? later.number
      return merged
    }
    // A short answer first and a long one behind: both are the answer.
    var merged = earlier
    merged.answers += later.answers.filter { !earlier.answers.contains($0) }
    return merged
  }
}
