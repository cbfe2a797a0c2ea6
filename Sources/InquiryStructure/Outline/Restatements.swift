import CouncilModel
import GermanText

/// Merges questions that the letter prints twice: the list above, and each again above its answer.
struct Restatements {
  /// Two questions are the same when this share of their words is common.
  private static let sameShare = 0.75

  /// The same for questions without numbers.
  private static let equalShare = 0.95

  private static let digits: Signs = "0123456789"

  /// Words with the same beginning are one word inflected: "könnte", "könnten". In characters.
  private static let stemLength = 6

  let text: LetterText

  func merged(_ drafts: [ExchangeBuilder.Draft]) -> [ExchangeBuilder.Draft] {
    guard drafts.count > 1 else { return drafts }
    var result: [(draft: ExchangeBuilder.Draft, words: Set<String>)] = []
    let printed = drafts.map { $0.question.map(text.string).joined(separator: " ") }
    for (draft, question) in zip(drafts, printed) {
      let words = Set(
        LowercasedWords(question, keeping: Self.digits).map(Self.stem))
      if let earlier = result.firstIndex(where: { isSame($0, (draft, words)) }) {
        result[earlier].draft = merge(result[earlier].draft, draft)
      } else {
        result.append((draft, words))
      }
    }
    return result.map(\.draft)
  }

  private static func stem(_ word: String) -> String {
    word.utf8.count <= stemLength ? word : String(word.prefix(stemLength))
  }

  /// Whether two questions are one, printed twice.
  private func isSame(
    _ earlier: (draft: ExchangeBuilder.Draft, words: Set<String>),
    _ later: (draft: ExchangeBuilder.Draft, words: Set<String>)
  ) -> Bool {
    let (a, b) = (earlier.draft.printed, later.draft.printed)
    if a == nil, b == nil { return shares(later.words, earlier.words, atLeast: Self.equalShare) }
    if let a, let b, a != b {
      return earlier.draft.number?.family != .lowerLetter && earlier.draft.number?.minor == 0
        && areEqual(earlier.words, later.words)
    }
    return shares(later.words, earlier.words, atLeast: Self.sameShare)
  }

  /// Whether two questions have the same words, but for one that is spelled otherwise: "… der
  /// Widersprüche …" and "… der Klagen …" ask for two things.
  private func areEqual(_ first: Set<String>, _ second: Set<String>) -> Bool {
    guard !first.isEmpty, abs(first.count - second.count) <= 1 else { return false }
    guard let own = few(first, notIn: second), let other = few(second, notIn: first) else {
      return false
    }
    guard let word = own.first, let counterpart = other.first else {
      return own.isEmpty && other.isEmpty
    }
    let shortestBeginning = 3
    return !word.holdsNumber
      && word.prefix(shortestBeginning) == counterpart.prefix(shortestBeginning)
      && word.count > shortestBeginning && counterpart.count > shortestBeginning
  }

  /// The words of one question that the other has not; nil where they are more than one.
  private func few(_ words: Set<String>, notIn others: Set<String>) -> [String]? {
    var found: [String] = []
    for word in words where !others.contains(word) {
      if !found.isEmpty { return nil }
      found.append(word)
    }
    return found
  }

  /// Whether so many words are common, the larger set counting.
  private func shares(_ first: Set<String>, _ second: Set<String>, atLeast share: Double) -> Bool {
    let needed = share * Double(max(first.count, second.count))
    // Questions of very different length are told apart without comparing words.
    guard !first.isEmpty, !second.isEmpty, Double(min(first.count, second.count)) >= needed else {
      return false
    }
    var missing = 0
    for word in first where !second.contains(word) {
      missing += 1
      if Double(first.count - missing) < needed { return false }
    }
    return true
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
