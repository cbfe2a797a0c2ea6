import CouncilModel
import GermanText
import TextMatching

/// Merges questions that the letter prints twice: the list above, and each again above its answer.
struct Restatements {
  /// Two questions are the same when this share of their words is common.
  static let sameShare = 0.75

  /// The same for questions without numbers.
  static let equalShare = 0.95

  let text: LetterText

  func merged(_ drafts: [ExchangeBuilder.Draft]) -> [ExchangeBuilder.Draft] {
    guard drafts.count > 1 else { return drafts }
    var result: [Printed] = []
    for draft in drafts {
      let question = draft.question.map(text.string).joined(separator: " ")
      var printed = Printed(draft: draft, words: QuestionWords(question), question: question)
      if let earlier = result.indices.first(where: { Self.isSame(&result[$0], &printed) }) {
        result[earlier].draft = merge(result[earlier].draft, draft)
      } else {
        result.append(printed)
      }
    }
    return Self.jointWhereShared(result.map(\.draft))
  }

  /// An answer that several questions shared is one's own where the others have got their own.
  private static func jointWhereShared(
    _ drafts: [ExchangeBuilder.Draft]
  ) -> [ExchangeBuilder.Draft] {
    var counts: [Int: Int] = [:]
    for start in drafts.flatMap({ $0.answers.map(\.start) }) { counts[start, default: 0] += 1 }
    return drafts.map { draft in
      var draft = draft
      draft.joint =
        draft.joint
        && (draft.answers.isEmpty || draft.answers.contains { counts[$0.start, default: 0] > 1 })
      return draft
    }
  }

  private struct Printed {
    var draft: ExchangeBuilder.Draft
    var words: QuestionWords
    let question: String
    /// All that is left where blanks were lost.
    lazy var letters = question.lowercasedLetters
  }

  /// Whether two questions are one, printed twice.
  private static func isSame(_ earlier: inout Printed, _ later: inout Printed) -> Bool {
    if let restated = later.draft.item?.restated {
      return earlier.draft.item?.piece == restated || earlier.draft.item?.restated == restated
    }
    let (a, b) = (earlier.draft.printed, later.draft.printed)
    if a == nil, b == nil { return later.words.shares(equalShare, with: &earlier.words) }
    if let a, let b, a != b {
      return earlier.draft.number?.family != .lowerLetter && earlier.draft.number?.minor == 0
        && earlier.words.equal(&later.words)
    }
    if let a, a == b, earlier.letters == later.letters { return true }
    let isUnderOther =
      later.draft.item?.isUnderHeading == true && earlier.draft.item?.isUnderHeading != true
    let isOther =
      later.draft.item?.isUnderHeading == true && !earlier.draft.answers.isEmpty
      && !later.draft.answers.isEmpty
      || isUnderOther && earlier.draft.answers.isEmpty && later.draft.answers.isEmpty
    return later.words.shares(isOther ? equalShare : sameShare, with: &earlier.words)
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
    // A short answer first and a long one after: both are the answer.
    var merged = earlier
    merged.answers += later.answers.filter { !earlier.answers.contains($0) }
    return merged
  }
}
